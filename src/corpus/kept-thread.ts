import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { filesBelow } from '../ingest/files-below.ts';
import { packsIn } from './cache.ts';
import { openStamps } from './stamps.ts';

/** What the thread has found, in what is quick to hand over. */
export interface Found {
  names: string[];
  packs: ArrayBuffer[];
  /** The keys of the readings in them. */
  keys: string[];
  /** Of each reading the number of its pack, where it starts there and where it ends, in bytes. */
  places: Float64Array;
  /** The files of the postings that can be read, relative to the content folder, with their keys. */
  files: [string, string][];
}

const { content, folder }: { content: string; folder: string } = workerData;
const stamps = openStamps(dirname(folder), content);
const files = filesBelow(join(content, 'postings')).map(name => `postings/${name}`);
const { names, places } = packsIn(folder);
const buffers = [...new Set([...places.values()].map(({ pack }) => pack))];
const numbers = new Map(buffers.map((buffer, i) => [buffer, i]));
const found: Found = {
  names,
  packs: buffers.map(whole),
  keys: [...places.keys()],
  places: Float64Array.from(
    [...places.values()].flatMap(({ pack, start, end }) => [numbers.get(pack)!, start, end]),
  ),
  files: files.flatMap((file): [string, string][] => {
    const key = stamps.keyOf(file);
    return key === undefined ? [] : [[file, key]];
  }),
};
parentPort!.postMessage(found, found.packs);
stamps.save(files);

/** The memory of a buffer, to be given away: that of a small one is shared with others. */
function whole(buffer: Buffer): ArrayBuffer {
  const own = buffer.byteLength === buffer.buffer.byteLength ? buffer : new Uint8Array(buffer);
  return own.buffer as ArrayBuffer;
}
