import { isoDate } from '../posting/record.ts';

/** The day that an ISO date begins with, with or without a time behind it; undefined where there is no such day. */
export function dayIn(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  return day !== undefined && isoDate.safeParse(day).success ? day : undefined;
}

/** The day in UTC of a moment, in milliseconds since 1970; undefined where the number stands for none. */
export function dayAt(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : dayIn(date.toISOString());
}
