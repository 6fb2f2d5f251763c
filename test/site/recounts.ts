import type { PostingRecord, Term } from '../../src/posting/record.ts';

/** Counts of charts whose rows are not labels of single postings, made from the records alone. */
export const recounts: Record<string, (records: readonly PostingRecord[]) => Record<string, number>> = {
  'skills-by-level': records => {
    const levelled = records.filter(({ fields }) => fields.seniority.facts.length > 0);
    const totals = tallied(levelled.map(record => [...skillsOf(record).values()]));
    const ids = new Map(levelled.flatMap(record => [...skillsOf(record)]).map(([id, label]) => [label, id]));
    const most = Object.keys(totals)
      .sort((a, b) => totals[b]! - totals[a]! || (ids.get(a)! < ids.get(b)! ? -1 : 1))
      .slice(0, 15);
    const cells = levelled.map(record =>
      most
        .filter(label => skillsOf(record).has(ids.get(label)!))
        .flatMap(label => levelsOf(record).map(level => `${label}, ${level}`)),
    );
    return withRest(cells, records.length - levelled.length);
  },
  'skill-pairs': records => {
    const all = records.map(record => [...skillsOf(record).values()].sort());
    const joint = tallied(records.map(record => pairsOf(record)));
    const counts = tallied(all);
    const n = records.length;
    const closeness = (pair: string) => {
      const [a, b] = pair.split(' and ').map(label => counts[label]! / n);
      return Math.log(joint[pair]! / n / (a! * b!)) / -Math.log(joint[pair]! / n);
    };
    const pairs = Object.keys(joint)
      .filter(pair => joint[pair]! >= Math.max(5, n / 200) && isAboveChance(pair, joint, counts, n))
      .sort(
        (x, y) =>
          closeness(y) - closeness(x) ||
          joint[y]! - joint[x]! ||
          (x.toLowerCase() < y.toLowerCase() ? -1 : 1),
      )
      .slice(0, 20);
    const asking = records.filter((_, i) => all[i]!.length > 0);
    return withRest(
      asking.map(record => pairsOf(record).filter(pair => pairs.includes(pair))),
      n - asking.length,
    );
  },
  months: records => {
    const said = records.map(({ fields }) => fields.postedOn.facts.map(({ value }) => value).sort()[0]);
    const dated = said.filter(date => date !== undefined);
    return withRest(
      dated.map(date => [`${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`]),
      records.length - dated.length,
    );
  },
  terms: records => {
    const said = records.map(({ fields }) => [
      ...fields.term.facts.map(({ value }) => termName(value)),
      ...fields.graduation.facts.map(({ value: { from, to } }) =>
        from && to
          ? `Graduation ${month(from)} to ${month(to)}`
          : from
            ? `Graduation ${month(from)} or later`
            : `Graduation by ${month(to!)}`,
      ),
    ]);
    const stating = said.filter(({ length }) => length > 0);
    return withRest(stating, said.length - stating.length);
  },
  pay: records => {
    const base = records.map(({ fields }) =>
      fields.salary.facts.map(({ value }) => value).filter(({ kind }) => kind === 'base'),
    );
    const unitsOf = (i: number) => [
      ...new Set(base[i]!.map(({ currency, period }) => unit(currency, period))),
    ];
    const groups = tallied(records.map((_, i) => unitsOf(i)));
    const stating = base.filter(({ length }) => length > 0).length;
    const byLevel = tallied(
      records.map((record, i) =>
        unitsOf(i).flatMap(each => levelsOf(record).map(level => `${each}, ${level}`)),
      ),
    );
    const rows = Object.entries(groups).flatMap(([name, count]) => {
      const levels = Object.entries(byLevel).filter(([row, n]) => n >= 10 && row.startsWith(`${name}, `));
      return [
        [name, count] as const,
        ...(count > (stating > 40 ? 12 : 25) && levels.length > 1 ? levels : []),
      ];
    });
    return { ...Object.fromEntries(rows), 'Not stated': records.length - stating };
  },
};

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const month = (iso: string): string => `${monthNames[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

function termName({ season, year, startMonths, durationWeeks }: Term): string {
  const when = season && `${season[0]!.toUpperCase()}${season.slice(1)}`;
  const from =
    startMonths?.length && `From ${startMonths.map(number => monthNames[number - 1]).join(' or ')}`;
  const name = when ?? from;
  if (name) return year ? `${name} ${year}` : `${name}, no year said`;
  return year ? String(year) : `${durationWeeks} weeks, no date said`;
}

const currencies: Record<string, string> = { USD: 'US dollars', EUR: 'Euros' };
const unit = (currency: string, period: string | undefined): string =>
  `${currencies[currency]}${period ? ` ${period === 'hour' ? 'an' : 'a'} ${period}` : ', period not said'}`;

const levels: Record<string, string> = { entry: 'entry level', mid: 'mid-level' };
const levelsOf = ({ fields }: PostingRecord): string[] =>
  fields.seniority.facts.map(({ value }) => levels[value] ?? value);

/** Labels of the skills that a posting asks for, by their ids. */
const skillsOf = ({ fields }: PostingRecord): Map<string, string> =>
  new Map(
    fields.skills.facts
      .filter(({ value }) => value.strength !== 'mentioned')
      .map(({ value: { id, label } }) => [id, label]),
  );

/** Labels of the pairs of skills that a posting asks for both of. */
function pairsOf({ fields }: PostingRecord): string[] {
  const skills = fields.skills.facts
    .map(({ value }) => value)
    .filter(({ strength }) => strength !== 'mentioned');
  const ofTwo = (a: (typeof skills)[number], b: (typeof skills)[number]) =>
    a.label.toLowerCase() < b.label.toLowerCase() && !(a.group !== undefined && a.group === b.group);
  return skills.flatMap(a => skills.filter(b => ofTwo(a, b)).map(b => `${a.label} and ${b.label}`));
}

/** Whether the lower end of the Wilson interval of a pair's share lies above what chance would have. */
function isAboveChance(
  pair: string,
  joint: Record<string, number>,
  counts: Record<string, number>,
  n: number,
): boolean {
  const [a, b] = pair.split(' and ').map(label => counts[label]! / n);
  const [p, z] = [joint[pair]! / n, 1.96];
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return (p + (z * z) / (2 * n) - spread) / (1 + (z * z) / n) > a! * b!;
}

/** How many postings have each label. */
function tallied(said: string[][]): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const label of said.flatMap(labels => [...new Set(labels)])) rows[label] = (rows[label] ?? 0) + 1;
  return rows;
}

/** The counts of rows, and of the postings that are in none. */
function withRest(said: string[][], silent: number): Record<string, number> {
  const without = said.filter(({ length }) => length === 0).length;
  return { ...tallied(said), ...(without > 0 && { 'None of these': without }), 'Not stated': silent };
}
