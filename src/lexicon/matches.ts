/**
 * Every match of a global pattern in a text: what `matchAll` gives, without the copy of the pattern that it makes for each
 * text, which takes longer than most searches.
 * @throws {TypeError} when the pattern is not global.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('a pattern of which every match is asked for must be global');
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return matches;
}
