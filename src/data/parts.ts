/**
 * The most bytes in one file of a table: hosts of static files refuse larger ones, Cloudflare Pages beyond 25 MiB and
 * GitHub Pages beyond 100 MB.
 */
export const mostBytes = 25_000_000;

/** The name of a part of a file, counting from 1: `evidence-2.jsonl`. */
export const partName = (file: string, number: number): string => file.replace('.', `-${number}.`);

/** The pattern, as shells and databases read it, of a file in so many parts: `evidence-*.jsonl`. */
export const partsPattern = (file: string, parts: number): string =>
  parts > 1 ? file.replace('.', '-*.') : file;

/** The parts of a file among the names of a folder, in their order; the file itself where it is whole. */
export function partsAmong(names: readonly string[], file: string): string[] {
  const there = new Set(names);
  if (there.has(file)) return [file];
  const parts: string[] = [];
  for (let name = partName(file, 1); there.has(name); name = partName(file, parts.length + 1))
    parts.push(name);
  return parts;
}
