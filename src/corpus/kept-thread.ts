import { parentPort, workerData } from 'node:worker_threads';
import { packsIn } from './pack.ts';

/** What the thread has found, in what is quick to hand over. */
export interface Found {
  names: string[];
  packs: ArrayBuffer[];
  /** The keys of the readings in them. */
  keys: string[];
  /** Of each reading the number of its pack, where it starts there and where it ends, in bytes. */
  places: Float64Array;
}

/**
 * It loads nothing that takes hashes: in a thread of a process that was started from a snapshot, Node 26 cannot load what
 * does.
 */
const { names, places } = packsIn(workerData.folder);
const buffers = [...new Set([...places.values()].map(({ pack }) => pack))];
const numbers = new Map(buffers.map((buffer, i) => [buffer, i]));
const found: Found = {
  names,
  packs: buffers.map(whole),
  keys: [...places.keys()],
  places: Float64Array.from(
    [...places.values()].flatMap(({ pack, start, end }) => [numbers.get(pack)!, start, end]),
  ),
};
parentPort!.postMessage(found, found.packs);

/** The memory of a buffer, to be given away: that of a small one is shared with others. */
function whole(buffer: Buffer): ArrayBuffer {
  const own = buffer.byteLength === buffer.buffer.byteLength ? buffer : new Uint8Array(buffer);
  return own.buffer as ArrayBuffer;
}
