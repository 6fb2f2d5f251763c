/** Ids longer than this many letters are cut. */
const longest = 48;

/**
 * The id of a row that goes by a name that postings write: lower case without accents, letters and digits joined by
 * hyphens. What has none of these, or is too long, ends in the sum of its characters in base 36.
 */
export function rowId(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
  const letters = Array.from(words.join('-'));
  if (letters.length > 0 && letters.length <= longest) return letters.join('');
  let sum = 7;
  for (const letter of bare) sum = (sum * 31 + letter.codePointAt(0)!) % 2 ** 32;
  const cut = letters.slice(0, longest).join('');
  return cut === '' ? sum.toString(36) : `${cut}-${sum.toString(36)}`;
}
