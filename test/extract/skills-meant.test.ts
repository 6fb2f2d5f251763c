import { expect, test } from 'vitest';
import { skills } from '../../src/extract/skills.ts';
import { valuesRead } from './examples.ts';

const read = (text: string) => valuesRead(skills[0]!, text).map(({ id }) => id);

test.each([
  [
    'a word of the rarer meaning stands in the sentence',
    'Requirements\n- Hive, EMR',
    ['apache-hive', 'amazon-emr'],
  ],
  ['no such word does, and the usual one is meant', 'Requirements\n- Chart in our EMR', ['medical-records']],
  [
    'a cue of the usual one stands next to it',
    'Requirements\n- AWS and GCP, under GxP',
    ['aws', 'gcp', 'gxp'],
  ],
  ['words of none do, neither of them usual', 'Requirements\n- DSP', []],
  ['words of two meanings do, neither of them usual', 'Requirements\n- Use DSP for radio advertising', []],
])('of a name of two skills: %s', (_, text, ids) => {
  expect(read(text)).toEqual(ids);
});
