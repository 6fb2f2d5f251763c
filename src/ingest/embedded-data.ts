import { type Json, parseJson } from './json.ts';

/** Assignments by which the scripts of pages hold the data of their jobs. */
const assigned = /(?:window\.pageData|phApp\.ddo)\s*=\s*(?=\{)/g;

/** The JSON objects that the scripts of a page assign to what boards call their data; those that are broken are left out. */
export function embeddedData(html: string): Json[] {
  return [...html.matchAll(assigned)].flatMap(({ index, 0: { length } }) => {
    const end = endOfObject(html, index + length);
    const data = end === undefined ? undefined : parseJson(html.slice(index + length, end));
    return data === undefined ? [] : [data];
  });
}

/** Where the object ends that begins at an offset: after the brace that closes it, texts apart. */
function endOfObject(text: string, start: number): number | undefined {
  const sign = /["{}]|\\./gs;
  sign.lastIndex = start;
  let depth = 0;
  let quoted = false;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    if (match[0] === '"') quoted = !quoted;
    else if (!quoted && match[0] === '{') depth++;
    else if (!quoted && match[0] === '}' && --depth === 0) return sign.lastIndex;
  }
  return undefined;
}
