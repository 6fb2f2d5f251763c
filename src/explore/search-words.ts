/**
 * The words of a text as search knows them: letters and digits of any script in lower case without accents, with the signs
 * that belong to names such as C++ and C#.
 */
export const searchWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+[+#]*/gu) ?? [];
