import type { Citation } from './citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that mean something to TeX, as it sets them; braces as words, for BibTeX counts those that are escaped too. */
const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string): string =>
  text.replace(/[\\{}~^]/g, sign => signs[sign]!).replace(/(?<!\\)[&%$#_]/g, '\\$&');

/** A citation as an entry for BibTeX and biblatex: of the kind `misc`, which every style knows. */
export function bibtex({ key, author, title, within, date, snapshot, note, address }: Citation): string {
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  const fields = {
    author: `{{${escaped(author)}}}`,
    title: `{{${escaped(title)}}}`,
    howpublished: within && `{In: ${escaped(within)}}`,
    year: year && `{${year}}`,
    month: month && months[month - 1],
    day: day && `{${day}}`,
    version: `{${snapshot}}`,
    note: `{${escaped(note)}}`,
    url: address && `{${address.replace(/[{}\\\s]/g, encodeURIComponent)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
