import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Gives so many bytes of memory, which are the same ones whenever it is asked. */
export type Memory = (size: number) => Buffer<ArrayBuffer>;

/**
 * Memory for one thing after another: a buffer of its own for each of thousands of files has the collector of garbage look
 * through all that there is, again and again.
 */
export function reusedMemory(): Memory {
  let memory = Buffer.alloc(2 ** 20);
  return size => {
    if (size > memory.length) memory = Buffer.alloc(2 * size);
    return memory.subarray(0, size);
  };
}

/** What a file holds, in such memory; nothing where it cannot be read. */
export function readInto(memory: Memory, file: string): Buffer<ArrayBuffer> | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    const bytes = memory(fstatSync(opened).size);
    let length = 0;
    for (let more = -1; more !== 0 && length < bytes.length; length += more)
      more = readSync(opened, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}
