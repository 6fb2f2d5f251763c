import { headed } from '../html-text.ts';
import type { JsonNode } from '../json.ts';
import { says, saysPlace, saysPosted } from '../statements.ts';
import { addressFrom, type Board } from './board.ts';

/** Personio's feed of open positions in XML (https://developer.personio.de/reference/get_xml). */
export const personio: Board = {
  name: 'Personio',
  listing: account => `https://${account}.jobs.personio.de/xml`,
  jobs: data => (data.has('workzag-jobs') ? data.get('workzag-jobs').get('position').list() : undefined),
  read(job, { from }) {
    const key = job.get('id').text();
    const id = job.get('id').pointer;
    const address = key && addressFrom(from, `/job/${key}`);
    const offices = [job.get('office'), ...job.get('additionalOffices').get('office').list()];
    return {
      statements: [
        ...says('title', job.get('name')),
        ...says('company', job.get('subcompany')),
        ...offices.flatMap(office => saysPlace(office)),
        ...saysPosted(job.get('createdAt'), 'inferred'),
        ...says('employment', job.get('employmentType'), job.get('schedule')),
        { of: 'board', words: 'Personio', pointer: id },
        ...(address && URL.canParse(address)
          ? [{ of: 'address' as const, words: address, pointer: id }]
          : []),
      ],
      body: headed(...job.get('jobDescriptions').get('jobDescription').list().map(sectionOf)),
      ...(address && { textAt: address }),
      ...(key && { key }),
    };
  },
};

const sectionOf = (section: JsonNode): [string, string] => [
  section.get('name').text() ?? '',
  section.get('value').raw(),
];
