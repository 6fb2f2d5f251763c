/** A slip in YAML: how the library tells it and the rest of its line, what it is, and how it is mended. */
type Slip = [told: RegExp, message: string, advice: string];

const oneColumn = 'Let the keys of one level begin in one column';
const keyAndValue = `Write a key, a colon, a space and its value. ${oneColumn}`;
const quoted = 'Put quotation marks around the value';

/** The slips that are made most. `$1` is what the library names. */
const slips: readonly Slip[] = [
  [/^Tabs /, 'a tab begins the line', 'Put spaces in the place of the tab, or nothing at the top level'],
  [
    /^Map keys must be unique/,
    'the key stands here for the second time',
    'Keep one of the two, and delete the other',
  ],
  [/^Nested mappings .*\n.*:\s/, 'a value with a colon and a space in it has no quotation marks', quoted],
  [/^Nested mappings /, 'the line below is further in than this one, which has its value', oneColumn],
  [/^All mapping items /, 'the line begins in another column than those of its level', oneColumn],
  [/^Implicit (?:map )?keys /, 'the line is no key with a value, nor does it end one', keyAndValue],
  [/^Missing closing /, 'the quotation mark that opens here is not closed', 'Close it, or delete it'],
  [
    /^Unexpected scalar at node end.*\n\w[\w ]*:\s/,
    'the line begins in another column than those of its level',
    oneColumn,
  ],
  [
    /^Unexpected scalar at node end/,
    'words stand behind the end of a value',
    'Put quotation marks around the whole value, and write those within it twice',
  ],
  [/^Flow sequence .*\]/, 'a list that opens above has no end', 'Close it with ]'],
  [/^Flow map .*\}/, 'a { that opens above has no end', 'Close it with }'],
  [/^Plain value cannot start with .* (?<named>\S)\n/, 'a value may not begin with $1', quoted],
  [
    /^Unexpected block-seq-ind /,
    'a list begins behind its key',
    'Begin each of its items on a line of its own',
  ],
  [
    /^Invalid escape sequence (?<named>\\.)/,
    '$1 means nothing within double quotation marks',
    'Put single quotation marks around the value',
  ],
  [
    /^A second document /,
    'a second document begins here',
    'Delete the line of three dots or hyphens above it',
  ],
];

const anyAdvice =
  'Mend the line; a value with a colon or a quotation mark in it wants quotation marks around it';

/**
 * What is wrong with a text that is no YAML, for people who do not know YAML.
 * @param told what the library says.
 * @param rest the line that it says it of, from the place on.
 */
export function slipInWords(told: string, rest: string): { message: string; advice: string } {
  for (const [pattern, message, advice] of slips) {
    const found = pattern.exec(`${told}\n${rest}`);
    if (found) return { message: message.replace('$1', () => found.groups?.named ?? ''), advice };
  }
  return { message: told.replace(/\.$/, ''), advice: anyAdvice };
}
