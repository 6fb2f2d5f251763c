import { expect, test } from 'vitest';
import { edited } from '../../src/segment/edits.ts';
import { emphasisMarks } from '../../src/segment/emphasis.ts';

const read = (text: string): string => edited(text, emphasisMarks(text, 0)).text;

test.each([
  ['We bake with **flour** and `water`.', 'We bake with flour and water.'],
  ['- __Two years__ of **sourdough**', '- Two years of sourdough'],
  ['**Place:** Lyon', 'Place: Lyon'],
  ['a **Ph.D**. in baking', 'a Ph.D. in baking'],
])('%j is read as %j', (text, words) => {
  expect(read(text)).toBe(words);
});

test.each([
  'What we do:\n**Requirements:**\nBread',
  '- **Requirements**\n',
  '2 ** 3 ** 4',
  'call __init__.py',
  'a `b\nc` d',
  '****',
])('%j stays as it is', text => {
  expect(read(text)).toBe(text);
});
