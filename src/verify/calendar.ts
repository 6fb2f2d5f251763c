/** Names of the months, January first. */
export const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** A month, or the month of a day, as its number since January of the year 0. */
export function monthOf(iso: string): number {
  const [year, month] = iso.split('-').map(Number);
  return year! * 12 + month! - 1;
}

/** "March 2026". */
export const monthLabel = (iso: string): string =>
  `${monthNames[monthOf(iso) % 12]} ${Math.floor(monthOf(iso) / 12)}`;
