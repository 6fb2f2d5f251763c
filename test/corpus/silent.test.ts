import { expect, test } from 'vitest';
import { sharingSilence } from '../../src/corpus/silent.ts';
import { posting } from '../posting/synthetic.ts';

const made = () => posting({ id: 'baker', title: 'Baker', skills: ['Rye'] });

test('records that share what is empty say what they said', () => {
  expect(sharingSilence(made())).toEqual(made());
});

test('a field of which nothing is said is the same in all records', () => {
  const [one, other] = [sharingSilence(made()), sharingSilence(made())];
  expect(one.fields.salary).toBe(other.fields.salary);
  expect(one.fields.title).not.toBe(other.fields.title);
});
