import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { flatSpans } from '../../src/ingest/yaml-flat.ts';
import { topLevelSpans } from '../../src/ingest/yaml-places.ts';

const flat = (yaml: string) => {
  const spans = flatSpans(yaml);
  return spans && Object.entries(spans).map(([key, { start, end }]) => [key, yaml.slice(start, end)]);
};

test('values stand behind their keys, without the quotation marks around them', () => {
  expect(flat('title: Baker: no\ncompany: x\n')).toBeUndefined();
  expect(
    flat('title: "Baker: yes"\nurl: https://example.org/a#b  \npay: \'\'\npostedOn: 2026-05-21'),
  ).toEqual([
    ['title', 'Baker: yes'],
    ['url', 'https://example.org/a#b'],
    ['pay', ''],
    ['postedOn', '2026-05-21'],
  ]);
});

test.each([
  'title:\n  - a',
  'title: [a]',
  'title: a # b',
  'title: "a\\n"',
  'title: >\n  a',
  '# a',
  'title: &a b',
  '',
])('what is more than a value a line is left to who reads all of YAML: %j', yaml => {
  expect(flat(yaml) ?? []).toEqual([]);
});

test('what is read flatly is what YAML says, in the same places', () => {
  const unit = fc.constantFrom(...'aeEx01_.-+~:: # "\'\\|>&*!%@`[{,?é\t\r\u0085\u00a0\u2028');
  const value = fc.oneof(
    fc.string({ unit, maxLength: 8 }),
    fc.string({ unit, maxLength: 6 }).map(text => `"${text}"`),
    fc.string({ unit, maxLength: 6 }).map(text => `'${text}'`),
    fc.constantFrom('null', 'true', 'No', '0o17', '0x1F', '012', '1e3', '1_000', 'Infinity', '12:30:45'),
  );
  const lines = fc.array(fc.tuple(fc.constantFrom('a', 'b1', 'null', 'c'), value), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(lines, pairs => {
      const yaml = `${pairs.map(([key, value]) => `${key}: ${value}`).join('\n')}\n`;
      const spans = flatSpans(yaml);
      const data = spans && quickly(yaml);
      if (!data) return;
      const document = parseDocument(yaml);
      expect(document.errors).toEqual([]);
      expect(data).toEqual(document.toJS());
      expect(spans).toEqual(topLevelSpans(document, yaml));
    }),
    { numRuns: 2000 },
  );
});

function quickly(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}
