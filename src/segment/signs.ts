/** Spaces that do not break, or have no width, and hyphens that do not break: to a reader, a space and a hyphen. */
const strangers = /[\u00a0\u2007\u2009\u202f\u200b\u2060\ufeff\u2010\u2011]/;
const spaces = /[\u00a0\u2007\u2009\u202f\u200b\u2060\ufeff]/g;
const hyphens = /[\u2010\u2011]/g;

/** A text with plain spaces and hyphens, each sign where it stood: offsets into one are offsets into the other. */
export const inPlainSigns = (text: string): string =>
  strangers.test(text) ? text.replace(spaces, ' ').replace(hyphens, '-') : text;
