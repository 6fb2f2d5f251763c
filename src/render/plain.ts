/**
 * A text from a posting, made fit for a drawing: characters that XML forbids, line breaks and marks that turn the
 * direction of what follows become spaces.
 */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu, ' ')
    .trim();
