import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ingestFile } from '../../src/ingest/ingest.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { lexicon } from '../extract/examples.ts';
import { readingOf } from './reading.ts';

const cases = readdirSync('test/postings', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'shipped')
  .map(({ name }) => ({ name, posting: `test/postings/${name}/posting.txt`, golden: `${name}/reading.txt` }));

const shipped = readdirSync('test/postings/shipped').map(name => ({
  name,
  posting: `content/postings/${name.replace('.txt', '.md')}`,
  golden: `shipped/${name}`,
}));

test.each([...cases, ...shipped])('$name reads as its golden file says', async ({ posting, golden }) => {
  const document = ingestFile(posting).value!;
  await expect(readingOf(readPosting(document, lexicon), document)).toMatchFileSnapshot(golden);
});
