import { fieldLabels } from '../../src/charts/field-labels.ts';
import { positionAt } from '../../src/diagnostics/position.ts';
import { slice } from '../../src/posting/document.ts';
import type { Fact, Field, FieldName, PostingRecord } from '../../src/posting/record.ts';
import { fieldNames } from '../../src/posting/values.ts';
import { languageName } from '../../src/wording/language-name.ts';
import { worded } from '../../src/wording/values.ts';
import { columns, cut, lineWidth, wrapped } from './columns.ts';

/** A posting that was read, with the text that its spans point into. */
export interface Understood {
  record: PostingRecord;
  text: string;
}

const valuesOf = (name: FieldName, facts: readonly Fact<unknown>[]): string =>
  facts.map(({ value }) => worded(name, value as never)).join(name === 'skills' ? ', ' : '; ');

/** Where words stand: those of the board in its data, the others in a line of the file. */
const whence = (text: string, { evidence: [span] }: Pick<Fact<unknown>, 'evidence'>): string =>
  span === undefined
    ? ''
    : span.pointer === undefined
      ? `line ${positionAt(text, span.start).line}`
      : 'board';

const entries = ({ record }: Understood): [FieldName, Field<unknown>][] =>
  fieldNames.map(name => [name, record.fields[name] as Field<unknown>]);

/** What is in doubt: whether it was seen and could not be read, or contradicts itself; and the words, with their place. */
type Doubt = [kind: 'not read' | 'conflicting', words: string];

/** What was seen and could not be read, and what contradicts itself. */
function doubts(posting: Understood): Doubt[] {
  const { text, record } = posting;
  const unread: Doubt[] = record.language.read
    ? []
    : [['not read', `its language, ${languageName(record.language.code)}`]];
  const ofFields = entries(posting).flatMap(([name, { state, conflicting, facts, cues }]): Doubt[] => {
    const notRead = (state === 'unparsed' ? cues.slice(0, 3) : []).map(({ evidence }): Doubt => {
      const [span] = evidence;
      const words = cut(span ? slice({ text }, span) : '', 60).replace(/\s+/g, ' ');
      return ['not read', `${fieldLabels[name]}, "${words}" (${whence(text, { evidence })})`];
    });
    if (!conflicting) return notRead;
    const sides = facts.slice(0, 4).map(fact => `${cut(valuesOf(name, [fact]), 40)} (${whence(text, fact)})`);
    return [...notRead, ['conflicting', `${fieldLabels[name]}, ${sides.join(' and ')}`]];
  });
  return [...unread, ...ofFields];
}

/** One posting: its fields with their values, what is in doubt, and what it does not say. */
function oneInFull(posting: Understood): string {
  const { record, text } = posting;
  const read = entries(posting).filter(([, { facts }]) => facts.length > 0);
  const unsaid = entries(posting).flatMap(([name, { state }]) =>
    state === 'silent' ? fieldLabels[name] : [],
  );
  const said = [
    ...read.map(([name, { facts }]) => [fieldLabels[name], valuesOf(name, facts), whence(text, facts[0]!)]),
    ...doubts(posting),
    ...(record.language.read ? [['not stated', unsaid.join(', ') || 'nothing']] : []),
  ];
  const widest = (column: number) => Math.max(...said.map(cells => (cells[column] ?? '').length));
  const room = lineWidth() - widest(0) - widest(2) - '  '.length * 3;
  const rows = said.flatMap(([label, words, at = '']) =>
    wrapped(words!, room).map((line, i) => (i === 0 ? [`  ${label}`, line, at] : ['', line, ''])),
  );
  return `${record.id}\n${columns(rows)}`;
}

/** A line in which all of what a table of postings says has room. */
const wide = 150;

const heads = (width: number): string[] =>
  width < wide
    ? ['posting', 'company', 'places', 'pay', 'skills', 'doubts']
    : ['posting', 'title', 'company', 'places', 'pay', 'skills', 'fields', 'doubts'];

function row(posting: Understood, width: number): string[] {
  const { record } = posting;
  const { title, company, locations, salary, skills } = record.fields;
  const known = entries(posting).filter(([, { facts }]) => facts.length > 0).length;
  const named = valuesOf('title', title.facts);
  const [employer, places] = [valuesOf('company', company.facts), valuesOf('locations', locations.facts)];
  const pay = salary.facts.length > 0 ? 'yes' : '';
  const [skilled, doubted] = [String(skills.facts.length), String(doubts(posting).length || '')];
  if (width < wide) {
    const room = width - 25;
    const cells = [cut(named || record.id, Math.ceil(room / 2)), cut(employer, Math.floor(room / 5))];
    return [...cells, cut(places, Math.floor(room * 0.3)), pay, skilled, doubted];
  }
  const cells = [cut(record.id, 40), cut(named, 36), cut(employer, 20), cut(places, 24)];
  return [...cells, pay, skilled, `${known} of ${fieldNames.length}`, doubted];
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
  const width = lineWidth();
  const table = columns([heads(width), ...postings.map(posting => row(posting, width))]);
  const named = Math.floor(width / 2);
  const doubtful = postings.flatMap(posting =>
    doubts(posting).flatMap(([kind, words]) =>
      wrapped(`${kind}: ${words}`, width - named - 2).map((line, i) => [
        i === 0 ? cut(posting.record.id, named) : '',
        line,
      ]),
    ),
  );
  return doubtful.length > 0 ? [table, columns(doubtful), tally(postings)].join('\n\n') : table;
}
