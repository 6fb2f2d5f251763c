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
  return shortened(/^[a-z ]*$/.test(lower) ? lower : plain(lower));
}

const plain = (lower: string): string =>
  (/^[\0-\x7f’]*$/.test(lower) ? lower : withoutAccents(lower))
    .replace(/['’‘`ʼ.]/g, '')
    .replace(/[-–/\s]+/g, ' ')
    .trim();

const withoutAccents = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøßæœıđðþ]/gu, letter => letters[letter] ?? letter);

const shortForms = [
  ['saint', /\bsaint\b/, 'st'],
  ['mount', /\bmount\b/, 'mt'],
  ['fort', /\bfort\b/, 'ft'],
] as const;

function shortened(name: string): string {
  let short = name;
  for (const [word, alone, form] of shortForms) if (short.includes(word)) short = short.replace(alone, form);
  return short;
}
