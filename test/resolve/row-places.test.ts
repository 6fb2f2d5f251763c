import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { toRow } from '../../src/resolve/row.ts';
import { lexicon } from '../extract/examples.ts';

const placesOf = (text: string) => {
  const document = ingest(new TextEncoder().encode(text), 'posting.txt').value!;
  return toRow(readPosting(document, lexicon), document.text).locations;
};

test('where applicants must be is a place of the work where that is done remotely', () => {
  const text = 'Night Nurse\nNorthwind\nToronto, Canada\n\nYou must live in Canada.';
  expect(placesOf(text)).toEqual(['Toronto, Canada']);
  expect(placesOf(`${text} This job is remote.`)).toEqual(['Toronto, Canada', 'Canada']);
});
