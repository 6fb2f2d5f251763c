/** Texts up to this length are copied unit by unit, which then takes less than to make a buffer. */
const short = 64;

/** The UTF-16 units of a text as numbers: quicker to walk over than the text itself, which may be a piece of another. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  if (text.length > short) Buffer.from(units.buffer).write(text, 'utf16le');
  else for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
