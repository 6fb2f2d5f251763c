import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../disk/replace-file.ts';

/** An answer of an earlier time, with what its server tells versions apart by. */
export interface EarlierAnswer {
  bytes: Uint8Array;
  etag?: string | undefined;
  modified?: string | undefined;
}

/** Answers by their addresses. */
export interface Remembered {
  get(address: string): EarlierAnswer | undefined;
  set(address: string, answer: EarlierAnswer): void;
}

/** Keeps answers in a folder, those that have a mark of their version; one that is missing or spoilt is not remembered. */
export function rememberIn(folder: string): Remembered {
  const fileOf = (address: string) =>
    join(folder, createHash('sha256').update(address).digest('hex').slice(0, 32));
  return {
    get(address) {
      try {
        const file = readFileSync(fileOf(address));
        const end = file.indexOf(0x0a);
        const { etag, modified, length } = JSON.parse(file.subarray(0, end).toString());
        const bytes = file.subarray(end + 1);
        return bytes.length === length ? { bytes, etag, modified } : undefined;
      } catch {
        return undefined;
      }
    },
    set(address, { bytes, etag, modified }) {
      if (!etag && !modified) return;
      mkdirSync(folder, { recursive: true });
      const head = `${JSON.stringify({ address, etag, modified, length: bytes.length })}\n`;
      replaceFile(fileOf(address), Buffer.concat([Buffer.from(head), bytes]));
    },
  };
}
