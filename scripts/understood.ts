import stringWidth from 'string-width';
import { fieldLabels } from '../src/charts/field-labels.ts';
import { languageName } from '../src/components/language-name.ts';
import { worded } from '../src/components/wording.ts';
import { positionAt } from '../src/diagnostics/position.ts';
import { slice } from '../src/posting/document.ts';
import type { Fact, Field, FieldName, PostingRecord } from '../src/posting/record.ts';
import { fieldNames } from '../src/posting/values.ts';

/** A posting that was read, with the text that its spans point into. */
export interface Understood {
  record: PostingRecord;
  text: string;
}

const widest = 72;
const cut = (text: string, width = widest): string =>
  stringWidth(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;
const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** Rows under their headings, in columns as wide as what stands in them. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => stringWidth(row[i] ?? ''))));
  return rows
    .map(row =>
      row
        .map((cell, i) => pad(cell, widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const valuesOf = (name: FieldName, facts: readonly Fact<unknown>[]): string => {
  const texts = facts.map(({ value }) => worded(name, value as never));
  return texts.length > 6
    ? `${texts.slice(0, 5).join(', ')} and ${texts.length - 5} more`
    : texts.join(name === 'skills' ? ', ' : '; ');
};

/** Where words stand: those of the board in its data, the others in a line of the file. */
const whence = (text: string, { evidence: [span] }: Pick<Fact<unknown>, 'evidence'>): string =>
  span === undefined
    ? ''
    : span.pointer === undefined
      ? `line ${positionAt(text, span.start).line}`
      : 'board';

const entries = ({ record }: Understood): [FieldName, Field<unknown>][] =>
  fieldNames.map(name => [name, record.fields[name] as Field<unknown>]);

/** What was seen and could not be read, and what contradicts itself, a line each. */
export function doubts(posting: Understood): string[] {
  const { text, record } = posting;
  const unread = record.language.read
    ? []
    : [`not read: its language, ${languageName(record.language.code)}`];
  const ofFields = entries(posting).flatMap(([name, { state, conflicting, facts, cues }]) => [
    ...(state === 'unparsed'
      ? cues.slice(0, 3).map(({ evidence }) => {
          const [span] = evidence;
          return `not read: ${fieldLabels[name]}, "${cut(span ? slice({ text }, span) : '', 60)}" (${whence(text, { evidence })})`;
        })
      : []),
    ...(conflicting
      ? [
          `conflicting: ${fieldLabels[name]}, ${facts
            .slice(0, 4)
            .map(fact => `${cut(valuesOf(name, [fact]), 40)} (${whence(text, fact)})`)
            .join(' and ')}`,
        ]
      : []),
  ]);
  return [...unread, ...ofFields];
}

/** One posting: its fields with their values, what is in doubt, and what it does not say. */
function oneInFull(posting: Understood): string {
  const { record, text } = posting;
  const read = entries(posting).filter(([, { facts }]) => facts.length > 0);
  const silent = entries(posting).filter(([, { state }]) => state === 'silent');
  const lines = [
    columns(
      read.map(([name, { facts }]) => [
        `  ${fieldLabels[name]}`,
        cut(valuesOf(name, facts)),
        whence(text, facts[0]!),
      ]),
    ),
    ...doubts(posting).map(line => `  ${line}`),
    ...(record.language.read
      ? [`  not stated: ${silent.map(([name]) => fieldLabels[name]).join(', ') || 'nothing'}`]
      : []),
  ];
  return [record.id, ...lines.filter(line => line.trim() !== '')].join('\n');
}

const heads = ['posting', 'title', 'company', 'places', 'pay', 'skills', 'fields', 'in doubt'];

function row(posting: Understood): string[] {
  const { record } = posting;
  const { title, company, locations, salary, skills } = record.fields;
  const known = entries(posting).filter(([, { facts }]) => facts.length > 0).length;
  return [
    cut(record.id, 40),
    cut(valuesOf('title', title.facts), 36),
    cut(valuesOf('company', company.facts), 20),
    cut(valuesOf('locations', locations.facts), 24),
    salary.facts.length > 0 ? 'yes' : '',
    String(skills.facts.length),
    `${known} of ${fieldNames.length}`,
    String(doubts(posting).length || ''),
  ];
}

/** Most postings that are shown field by field. */
const inFull = 3;

/** How many of many postings are in doubt, and why: what a list of a thousand does not say at a glance. */
function tally(postings: readonly Understood[]): string {
  const having = (is: (field: Field<unknown>) => boolean) =>
    postings.filter(posting => entries(posting).some(([, field]) => is(field))).length;
  const counts = [
    [postings.filter(({ record }) => !record.language.read).length, 'in a language that is not read'],
    [having(({ state }) => state === 'unparsed'), 'where something was seen and could not be read'],
    [having(({ conflicting }) => conflicting), 'where two statements contradict each other'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `In doubt, of ${postings.length}: ${told.join(', ')}`;
}

/** What was understood of postings, what was not, and what contradicts itself: a few in full, many a row each. */
export function understood(postings: readonly Understood[]): string {
  if (postings.length <= inFull) return postings.map(oneInFull).join('\n\n');
  const doubtful = postings.flatMap(posting =>
    doubts(posting).map(line => `${cut(posting.record.id, 40)}  ${line}`),
  );
  const table = columns([heads, ...postings.map(row)]);
  return doubtful.length > 0 ? [table, doubtful.join('\n'), tally(postings)].join('\n\n') : table;
}
