import { expect, test } from 'vitest';
import { edited } from '../../src/segment/edits.ts';
import { wraps } from '../../src/segment/wrapped.ts';

const unwrapped = (text: string, from = 0): string => edited(text, wraps(text, from)).text;

const mail = `Baker
Crumb & Sons
Lyon, France

We are looking for a baker who likes to get up before everybody else in
the town, and who knows what to do with flour, water and salt without
having to look it up. You will run the oven on your own on three days of
the week.

What you bring
- Two years of experience in a bakery, or an apprenticeship that you have
  completed
- A driving licence, because bread does not deliver itself to those who have
  ordered it the day before`;

test('lines that were broken because they were full are joined, and nothing else', () => {
  expect(unwrapped(mail).split('\n')).toEqual([
    'Baker',
    'Crumb & Sons',
    'Lyon, France',
    '',
    'We are looking for a baker who likes to get up before everybody else in the town, and who knows what to do with flour, water and salt without having to look it up. You will run the oven on your own on three days of the week.',
    '',
    'What you bring',
    '- Two years of experience in a bakery, or an apprenticeship that you have completed',
    '- A driving licence, because bread does not deliver itself to those who have ordered it the day before',
  ]);
});

test('files from Windows are joined in the same places', () => {
  expect(unwrapped(mail.replaceAll('\n', '\r\n')).replaceAll('\r\n', '\n')).toBe(unwrapped(mail));
});

test('an address longer than a line says nothing of how wide the lines are', () => {
  const long = `${mail}\n\nhttps://crumb.example/${'bread/'.repeat(30)}`;
  expect(unwrapped(long)).toBe(unwrapped(mail) + long.slice(mail.length));
});

test.each([
  ['a text of long lines', mail.replaceAll('\n', ' ').slice(0, 400)],
  ['a list without bullets', 'Skills\nflour\nwater\nsalt\nyeast\nsugar and butter\nfire\nice\ncream'],
  ['a text with one sentence that runs on', 'We bake bread and cakes for\nthe whole town.\nApply now.'],
])('%s stays as it is', (_, text) => {
  expect(wraps(text, 0)).toEqual([]);
});

test('what stands before the body stays as it is', () => {
  const matter = '---\ncompany: Crumb\n---\n';
  expect(unwrapped(matter + mail, matter.length)).toBe(matter + unwrapped(mail));
});
