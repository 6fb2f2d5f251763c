import { expect, test } from 'vitest';
import { ingestFile } from '../../src/ingest/ingest.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { lexicon } from '../extract/examples.ts';
import { readingOf } from './reading.ts';

const names = [
  'account-executive-berlin',
  'degree-paths',
  'homonyms-and-negations',
  'night-nurse',
  'pay-by-place',
];

const wrapped = (width: number) => (line: string) =>
  line.split(' ').reduce((text, word) => {
    const last = text.length - text.lastIndexOf('\n') - 1;
    return text === '' ? word : `${text}${last + 1 + word.length > width ? '\n' : ' '}${word}`;
  }, '');

/** What boards, editors, mails and machines do to a text on its way, that changes none of its words. */
const forms: Record<string, (text: string) => string> = {
  'ends of lines as Windows writes them': text => text.replaceAll('\n', '\r\n'),
  'spaces that do not break': text => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
  'typographic apostrophes': text => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '\u2019'),
  'places where words may break': text => text.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad'),
  'letters that printers join': text => text.replaceAll('fi', '\ufb01').replaceAll('ff', '\ufb00'),
  'accents beside their letters': text => text.normalize('NFD'),
  'two spaces after every third word': text => text.replace(/((?:[^\s-]+ ){3})(?=\S)/gu, '$1 '),
  'words in bold': text => text.replace(/(?<=[a-z] )([A-Z][a-z]+)(?= )/gu, '**$1**'),
  'spaces at the end of every line': text => text.replaceAll('\n', '  \n'),
  'text indented': text => text.replace(/^(?=.)/gmu, '    '),
  'other bullets': text => text.replace(/^- /gmu, '\u2022\t'),
  'lines wrapped at 60 signs': text => text.split('\n').map(wrapped(60)).join('\n'),
};

const read = (name: string, form: (text: string) => string): string => {
  const document = ingestFile(`test/postings/${name}/posting.txt`).value!;
  const changed = { ...document, text: form(document.text) };
  return readingOf(readPosting(changed, lexicon), changed)
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u00ad|\*\*/g, '')
    .replace(/\s*\n/g, '\n');
};

test.each(Object.entries(forms).flatMap(([form, change]) => names.map(name => ({ form, name, change }))))(
  '$name is read alike with $form',
  ({ name, change }) => {
    expect(read(name, change)).toBe(read(name, text => text));
  },
);
