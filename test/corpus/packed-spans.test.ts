import { expect, test } from 'vitest';
import { packingSpans } from '../../src/corpus/packed-spans.ts';
import { posting } from '../posting/synthetic.ts';

const made = () => posting({ id: 'baker', title: 'Baker', skills: ['Rye', 'Spelt'] });

test('a record that packs its spans says what it said, and is written so', () => {
  expect(packingSpans(made())).toEqual(made());
  expect(JSON.parse(JSON.stringify(packingSpans(made())))).toEqual(made());
});

test('spans of structured data keep the place that says it', () => {
  const record = made();
  record.fields.title.facts[0]!.evidence = [
    { start: 3, end: 8, pointer: '/title' },
    { start: 20, end: 25 },
  ];
  const { evidence } = structuredClone(record).fields.title.facts[0]!;
  expect(packingSpans(record).fields.title.facts[0]!.evidence).toEqual(evidence);
});

test('what has more spans than are packed at a time keeps them all, and so does what follows', () => {
  const [first, second] = [made(), made()];
  const many = Array.from({ length: 50_000 }, (_, i) => ({ start: i, end: i + 1 }));
  first.fields.skills.facts[0]!.evidence = many;
  const rest = second.fields.skills.facts[0]!.evidence;
  const [packed, next] = [first, second].map(packingSpans);
  expect(packed!.fields.skills.facts[0]!.evidence).toEqual(many);
  expect(next!.fields.skills.facts[0]!.evidence).toEqual(rest);
});
