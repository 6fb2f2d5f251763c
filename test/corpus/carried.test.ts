import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import { liveCorpus } from '../../src/corpus/live.ts';
import { fillContent, type Postings } from './content-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const postings: Postings = {
  'baker.txt': 'Baker\n\nRequirements\n- Three years at an oven\n- Python and Crumblestores\n',
  'miller.txt': 'Miller\n\nRequirements\n- SQL and dough\n',
  'welder.md': '---\ncorrections:\n  skills:\n    required: [python]\n---\nWelder\n\nYou weld.\n',
};

/** Content that is read, changed and read again: by whom it is read as it should be, and how many postings anew. */
function afterChange(file: string, more: string) {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  fillContent(content, postings);
  rmSync(join(content, 'lexicon'));
  cpSync('content/lexicon', join(content, 'lexicon'), { recursive: true });
  const options = { content, keepGoing: false };
  const live = liveCorpus({ ...options, cache: join(folder, 'cache'), keptLexicon: join(folder, 'kept') });
  live.build();
  appendFileSync(join(content, 'lexicon', file), more);
  live.forgetLexicon();
  const { corpus, reread } = live.build().value!;
  const anew = buildCorpus({ ...options, cache: join(folder, 'other') }).value!.corpus;
  expect(corpus.records).toEqual(anew.records);
  return { reread, skills: corpus.records[0]!.fields.skills.facts.map(({ value }) => value.id) };
}

test('after a skill was added, postings are read anew that hold its words or were corrected', () => {
  const entry = '  - id: crumblestore\n    label: Crumblestore\n    aliases: [Crumble Store Cloud]\n';
  expect(afterChange('skills/databases.yaml', entry)).toEqual({
    reread: 2,
    skills: ['python', 'crumblestore'],
  });
});

test('after a change beside skills, all postings are read anew', () => {
  expect(afterChange('cues.yaml', '# changed\n').reread).toBe(3);
});
