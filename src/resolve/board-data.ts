import type { Fact, FieldValue, Location, Salary } from '../posting/record.ts';
import { resolveLocations } from './locations.ts';
import { merge, type Resolution, unique } from './precedence.ts';

type Resolve<S, T> = (facts: Fact<S>[]) => Resolution<T>;

const ofBoard = ({ rule }: Fact<unknown>): boolean => rule.endsWith('/board-data');
const ofText = (fact: Fact<unknown>): boolean => !ofBoard(fact) && !fact.rule.endsWith('/front-matter');
const values = <T>(facts: Fact<T>[]): T[] => facts.map(({ value }) => value);

/**
 * Resolves a field that the board's data and the text may both state. What both say is kept; where they contradict each
 * other the field is conflicting.
 * @param contradict whether what the board says and what the text says cannot both be true; neither is empty.
 */
export const besideBoard =
  <S, T>(resolve: Resolve<S, T>, contradict: (board: S[], text: S[]) => boolean): Resolve<S, T> =>
  facts => {
    const [board, text] = [facts.filter(ofBoard), facts.filter(ofText)];
    const resolution = resolve(facts);
    const conflict = board.length > 0 && text.length > 0 && contradict(values(board), values(text));
    return conflict ? { ...resolution, conflicting: true } : resolution;
  };

/**
 * One value, the board's over the text's. What the text says under a label of its own, and otherwise than the board, is
 * kept beside it; what was only taken for the value gives way, for the board's data names it outright.
 */
export function firstBesideBoard(facts: Fact<string>[]): Resolution<string> {
  const merged = merge(facts);
  const first = merged[0];
  if (!first || !ofBoard(first)) return { facts: merged.slice(0, 1), conflicting: false };
  const other = merged.find(fact => /\/(?:label|date)$/.test(fact.rule) && !alike(fact.value, first.value));
  return { facts: other ? [first, other] : [first], conflicting: other !== undefined };
}

/** Whether one text says no more than another: "Northwind" beside "Northwind Ltd". */
function alike(a: string, b: string): boolean {
  const [one, other] = [a, b].map(text =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) as [string, string];
  return one.includes(other) || other.includes(one);
}

/** No way of working is in both. */
export const otherWork = (board: FieldValue<'workModel'>[], text: FieldValue<'workModel'>[]): boolean =>
  !text.some(model => board.includes(model));

/** One says full-time, the other part-time, and neither says both. */
export function otherHours(board: FieldValue<'employment'>[], text: FieldValue<'employment'>[]): boolean {
  const hours = (some: FieldValue<'employment'>[]) =>
    some.filter(form => form === 'full-time' || form === 'part-time');
  const [of, other] = [hours(board), hours(text)];
  return of.length > 0 && other.length > 0 && !of.some(form => other.includes(form));
}

/** Every place once; a city that the board names too is the board's, which says most of where it lies. */
export function resolvePlaces(facts: Fact<Location>[]): Resolution<Location> {
  const board = facts.filter(ofBoard);
  return resolveLocations(
    facts.map(fact => {
      const same =
        fact.value.city &&
        board.find(({ value }) => value.role === fact.value.role && sameCity(value, fact.value));
      return same ? { ...fact, value: same.value } : fact;
    }),
  );
}

const sameCity = (a: Location, b: Location): boolean =>
  a.city === b.city && (a.country === undefined || b.country === undefined || a.country === b.country);

/** No place of the work is in both, as far as both name one. */
export function otherPlaces(board: Location[], text: Location[]): boolean {
  const offices = (some: Location[]) => some.filter(({ role }) => role === 'office');
  const [of, other] = [offices(board), offices(text)];
  return of.length > 0 && other.length > 0 && !of.some(place => other.some(peer => canBeOne(place, peer)));
}

const canBeOne = (a: Location, b: Location): boolean =>
  a.city !== undefined && b.city !== undefined
    ? sameCity(a, b)
    : a.country === undefined || b.country === undefined || a.country === b.country;

/** No base pay of the text is one of the board's, as far as it has both ends, nor are all of them together. */
export function otherPay(board: Salary[], text: Salary[]): boolean {
  const stated = text.filter(({ kind }) => kind === 'base');
  const all = overAll(stated);
  return (
    stated.length > 0 &&
    ![...stated, ...(all ? [all] : [])].some(pay => board.some(other => agree(pay, other)))
  );
}

/** From the lowest to the highest of several, as a board gives the pay of all the grades that a text names. */
function overAll(pays: Salary[]): Salary | undefined {
  const [first, ...others] = pays;
  if (!first || others.length === 0 || others.some(({ currency }) => currency !== first.currency))
    return undefined;
  const [lows, highs] = [pays.flatMap(({ min }) => min ?? []), pays.flatMap(({ max }) => max ?? [])];
  return lows.length + highs.length < 2 * pays.length
    ? undefined
    : { ...first, min: Math.min(...lows), max: Math.max(...highs) };
}

/** "Up to 110,000" is said by "90,000 to 110,000" too. */
const agree = (pay: Salary, board: Salary): boolean =>
  pay.currency === board.currency &&
  pay.kind === board.kind &&
  (pay.min === undefined || pay.min === board.min) &&
  (pay.max === undefined || pay.max === board.max) &&
  samePeriod(pay, board);

const equalAmounts = (a: Salary, b: Salary): boolean =>
  a.min === b.min && a.max === b.max && a.currency === b.currency && a.kind === b.kind;

/** Every pay once; where the board and the text give the same amounts, the period counts that either of them states. */
export function resolvePay(facts: Fact<Salary>[]): Resolution<Salary> {
  const merged = merge(facts);
  const kept: Fact<Salary>[] = [];
  for (const fact of merged) {
    const same = ofText(fact)
      ? kept.find(other => ofBoard(other) && onePay(other.value, fact.value))
      : undefined;
    if (!same) kept.push(fact);
    else {
      same.evidence = unique([...same.evidence, ...fact.evidence]);
      if (same.value.periodStatus !== 'stated') same.value = { ...fact.value, ...same.value };
    }
  }
  return { facts: kept, conflicting: false };
}

/** The same amounts, for the same period as far as both state one. */
const onePay = (a: Salary, b: Salary): boolean => equalAmounts(a, b) && samePeriod(a, b);

const samePeriod = (a: Salary, b: Salary): boolean =>
  a.periodStatus !== 'stated' || b.periodStatus !== 'stated' || a.period === b.period;
