import { type Draw, drawFor } from '../synthetic/draw.ts';
import { frontMatterLines, hostile } from './hostile.ts';

/** A file as somebody could give it. */
export interface Case {
  file: string;
  bytes: Uint8Array;
}

/** A posting that reads well, before it is spoilt. */
export interface Seed {
  /** Its ending: `.md`, `.txt`, `.json` or `.html`. */
  kind: string;
  text: string;
}

/** Longest text, in UTF-16 units. */
const longest = 60_000;

type Mutation = (text: string, draw: Draw, seeds: readonly Seed[]) => string;

const any = <T>(values: readonly T[], draw: Draw): T => values[draw.whole(0, values.length)]!;

/** Two places in a text, the first one first, not more than `most` apart. */
function stretch(text: string, draw: Draw, most: number): [start: number, end: number] {
  const start = draw.whole(0, text.length + 1);
  return [start, Math.min(text.length, start + draw.whole(0, most + 1))];
}

const put = (text: string, piece: string, start: number, end = start): string =>
  text.slice(0, start) + piece + text.slice(end);

const anywhere = (text: string, draw: Draw): number => draw.whole(0, text.length + 1);

const mutations: readonly Mutation[] = [
  // Put in what readers stumble over, once or many times.
  (text, draw) => put(text, any(hostile, draw), anywhere(text, draw)),
  (text, draw) => put(text, any(hostile, draw).repeat(draw.whole(2, 40)), anywhere(text, draw)),
  (text, draw) => put(text, any(hostile, draw) + any(hostile, draw), ...stretch(text, draw, 80)),
  // Lose, repeat, move and mix up what is there.
  (text, draw) => put(text, '', ...stretch(text, draw, 400)),
  (text, draw) => text.slice(0, anywhere(text, draw)),
  (text, draw) => {
    const [start, end] = stretch(text, draw, 200);
    return put(text, text.slice(start, end).repeat(draw.whole(2, 60)), start, end);
  },
  (text, draw) => put(text, text.slice(...stretch(text, draw, 600)), anywhere(text, draw)),
  (text, draw, seeds) => {
    const other = any(seeds, draw).text;
    return put(text, other.slice(...stretch(other, draw, 1500)), anywhere(text, draw));
  },
  (text, draw) => put(text, String.fromCharCode(draw.whole(0, 0x10000)), ...stretch(text, draw, 2)),
  (text, draw) => put(text, String(draw.whole(0, 10 ** draw.whole(1, 15))), ...stretch(text, draw, 4)),
  // Lay it out otherwise.
  text => text.replaceAll('\n', ' '),
  text => text.replaceAll(' ', '\n'),
  text => text.replaceAll('\n', '\r'),
  text => text.replaceAll(' ', ''),
  text => text.toUpperCase(),
  (text, draw) => text.replaceAll(any([',', '.', '-', 'e', '\n', ' '], draw), any(hostile, draw).slice(0, 6)),
  // Spoil the head of the file.
  (text, draw) => `---\n${lines(draw)}\n---\n${text.replace(/^---\n.*?\n---\n/s, '')}`,
  (text, draw) => text.replace(/^---\n/, `---\n${lines(draw)}\n`),
  (text, draw) => `---${any(['', 'js', ' yaml', 'json', '-'], draw)}\n${lines(draw)}\n${text}`,
  // Give it as something else.
  text => JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', description: text }),
  text => `<html><body><h1>${text.slice(0, 60)}</h1><p>${text.slice(60).replaceAll('\n', '<br>')}</p></body>`,
  text => `[${text}`,
];

const lines = (draw: Draw): string =>
  Array.from({ length: draw.whole(1, 5) }, () => any(frontMatterLines, draw)).join('\n');

/** Spoils bytes, as broken discs and wrong encodings do. */
function spoilt(bytes: Uint8Array, draw: Draw): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let i = draw.whole(1, 6); i > 0 && copy.length > 0; i--)
    copy[draw.whole(0, copy.length)] = draw.whole(0, 256);
  return draw.chance(0.3) ? copy.subarray(0, draw.whole(0, copy.length + 1)) : copy;
}

/** The case of a number: the same for the same seeds, whichever were made before. */
export function caseOf(seeds: readonly Seed[], seed: number, number: number): Case {
  const draw = drawFor(seed, number);
  const { kind, text } = any(seeds, draw);
  let words = text;
  for (let i = draw.whole(1, 5); i > 0; i--)
    words = any(mutations, draw)(words, draw, seeds).slice(0, longest);
  const bytes = draw.chance(0.05) ? Buffer.from(`\ufeff${words}`, 'utf16le') : Buffer.from(words);
  const ending = draw.chance(0.08) ? any(['.md', '.txt', '.json', '.html'], draw) : kind;
  return { file: `case-${number}${ending}`, bytes: draw.chance(0.06) ? spoilt(bytes, draw) : bytes };
}
