import { href } from '../../addresses/paths.ts';

/**
 * Loads one of Explore's files, which are compressed with gzip.
 * @param name within `/explore/`.
 * @throws when the file cannot be had.
 */
export async function load(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(href(`/explore/${name}`));
  if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** Loads a file that holds JSON. */
export const loadJson = async <T>(name: string): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await load(name)));
