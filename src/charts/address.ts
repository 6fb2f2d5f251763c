/** Names longer than this are cut; a file name must stay under 255 bytes. */
const longest = 48;

/**
 * A name as part of an address: lower case, without accents, letters and digits of any script, single hyphens.
 * A name that has none of these, or is too long, ends in a sum of its characters, so that two such stay two.
 */
export function address(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const letters = [...slug];
  if (slug !== '' && letters.length <= longest) return slug;
  const sum = [...plain].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0, 7);
  return `${letters.slice(0, longest).join('')}-${sum.toString(36)}`.replace(/^-+/, '');
}
