import { createHash } from 'node:crypto';

/** Longest id, in bytes of UTF-8: with an ending it still fits into the name of a file on any system. */
const longestId = 180;

/** A name as it can stand in an address: lower-case letters of any script, digits and single hyphens. */
export function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (id === '') return 'posting';
  const { read } = new TextEncoder().encodeInto(id, new Uint8Array(longestId));
  return read === id.length ? id : `${id.slice(0, read).replace(/-$/, '')}-${fingerprint(id)}`;
}

/** Tells names apart that are alike as far as they fit. */
const fingerprint = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 8);
