import { parseArgs } from 'node:util';
import { keptAhead } from '../src/corpus/kept-ahead.ts';

/** Starts the command corpus, and has a thread look into what it keeps while its code is loaded. */
const options = {
  content: { type: 'string', default: 'content' },
  cache: { type: 'string', default: '.rolecall/cache' },
} as const;
const { content, cache } = parseArgs({ options, strict: false, allowPositionals: true }).values;
const kept = keptAhead(String(content), String(cache));
const { corpus } = await import('./build-corpus.ts');
await corpus(kept);
