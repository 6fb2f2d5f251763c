/** Where drawings are made in a reader's browser. */
export const { document } = globalThis;
