const letters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** The form by which names of places are compared: no case, accents, hyphens, apostrophes or dots; "Saint" is "St". */
export function foldPlace(name: string): string {
  const lower = name.toLowerCase();
  const plain = /^[a-z ]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[łøßæœıđðþ]/gu, letter => letters[letter] ?? letter)
        .replace(/['’‘`ʼ.]/g, '')
        .replace(/[-–/\s]+/g, ' ')
        .trim();
  return plain
    .replace(/\bsaint\b/, 'st')
    .replace(/\bmount\b/, 'mt')
    .replace(/\bfort\b/, 'ft');
}
