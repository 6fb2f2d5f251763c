const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Source of a pattern that matches an English month, in full or shortened, with its full stop. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Number of a month, 1 to 12, by its English name or the beginning of it; undefined when it is none. */
export function monthNumber(name: string): number | undefined {
  const index = names.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** A month as the record writes it: `2025-06`. */
export const isoMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
