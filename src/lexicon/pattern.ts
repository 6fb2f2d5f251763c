/**
 * The source of a part of a pattern that is written over several lines: a break and the indentation behind it are none of
 * it, and a backslash stands for itself.
 */
export const part = (texts: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw(texts, ...values).replace(/\n\s*/g, '');

/**
 * A pattern that is written over several lines, see `part`.
 * @param flags as RegExp takes them.
 * @throws {SyntaxError} when it is none.
 */
export const pattern =
  (flags: string) =>
  (texts: TemplateStringsArray, ...values: readonly string[]): RegExp =>
    new RegExp(part(texts, ...values), flags);
