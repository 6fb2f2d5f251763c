import { z } from 'zod';
import { type Rates, ratesOf } from './counts.ts';
import type { CorpusScore } from './score.ts';
import { type ScoredField, scoredFields } from './verdict.ts';

const rate = z.number().min(0).max(1);

/** What no score may fall under: fractions by corpus, field and rate. A rate that was never measured has no floor. */
export const floorsSchema = z.record(
  z.string(),
  z.partialRecord(
    z.enum(scoredFields),
    z.strictObject({ precision: rate.optional(), recall: rate.optional() }),
  ),
);

/** What no score may fall below, by corpus and field. */
export type Floors = z.infer<typeof floorsSchema>;

const floored = ['precision', 'recall'] as const;

/** Every rate that is under its floor, in words. */
export const belowFloors = (scores: readonly CorpusScore[], floors: Floors): string[] =>
  scores.flatMap(({ corpus, counts }) =>
    scoredFields.flatMap(field => {
      const rates = ratesOf(counts[field]);
      return floored.flatMap(name => {
        const floor = floors[corpus]?.[field]?.[name];
        const measured = rates[name];
        return floor !== undefined && measured !== null && measured < floor
          ? [`${corpus}: ${name} of ${field} is ${measured.toFixed(3)}, under its floor ${floor.toFixed(3)}`]
          : [];
      });
    }),
  );

/** Floors lifted to what is measured, rounded down to three decimals; none comes down. */
export function raiseFloors(scores: readonly CorpusScore[], floors: Floors): Floors {
  const raised = scores.map(({ corpus, counts }) => {
    const before = floors[corpus] ?? {};
    const fields = scoredFields.map(
      field => [field, lift(before[field] ?? {}, ratesOf(counts[field]))] as const,
    );
    return [corpus, Object.fromEntries(fields.filter(([, floor]) => Object.keys(floor).length > 0))] as const;
  });
  return { ...floors, ...Object.fromEntries(raised) };
}

type Floor = NonNullable<Floors[string][ScoredField]>;

function lift(floor: Floor, rates: Rates): Floor {
  const lifted = floored.flatMap(name => {
    const measured = rates[name] === null ? [] : [Math.floor(rates[name] * 1000) / 1000];
    const known = [...measured, ...(floor[name] === undefined ? [] : [floor[name]])];
    return known.length > 0 ? [[name, Math.max(...known)] as const] : [];
  });
  return Object.fromEntries(lifted);
}
