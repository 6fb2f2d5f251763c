/** Names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month as a number that counts on from year to year: January of the year 0 is 0. */
export const monthIndex = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** The year of a month that is counted as `monthIndex` counts it. */
export const yearOf = (month: number): number => Math.floor(month / 12);

/** "July 2024". */
export const monthName = (month: number): string => `${monthNames[month % 12]!} ${yearOf(month)}`;
