/**
 * Ends a pool with all its processes or threads. Those that are idle hold no program open: on a busy machine, where one of
 * them takes its time to go, Node would find nothing left to wait for and end the program in the middle of its work.
 */
export async function endPool(pool: { destroy(): Promise<void> }): Promise<void> {
  const held = setInterval(() => undefined, 1000);
  try {
    await pool.destroy();
  } finally {
    clearInterval(held);
  }
}
