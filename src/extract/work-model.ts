import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FieldValue } from '../posting/record.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { headerParts } from './header.ts';
import type { Reading, Rule } from './rule.ts';
import { headerModels, tagModels } from './work-model/header.ts';
import { workModelStatement } from './work-model/sentence.ts';
import { statedModels } from './work-model/stated.ts';

type WorkModel = FieldValue<'workModel'>;

/** A line of bars that is a whole header says as much as a sentence: "Acme | On-site or remote | Nurse". */
const inBars = (posting: SegmentedPosting): boolean => headerParts(posting).length > 0;

const unlessStated = (
  posting: SegmentedPosting,
  lexicon: Lexicon,
  read: () => Reading<WorkModel>[],
): Reading<WorkModel>[] => (statedModels(posting, lexicon).some(({ kind }) => kind === 'fact') ? [] : read());

/** Where the work is done. A sentence beats a tag, and a tag the words of the header. */
export const workModel: readonly Rule<WorkModel>[] = [
  workModelStatement,
  {
    id: 'work-model/tag',
    reads: 'a tag such as #LI-Remote, where no sentence says more',
    accepts: [
      { text: '#LI-Hybrid', value: 'hybrid' },
      { text: '## LI-REMOTE', value: 'remote' },
      { text: 'Apply today! #LI-Onsite #LI-AB1', value: 'onsite' },
      { text: '#SALES #HYBRID', value: 'hybrid' },
      { text: '#LI-(On-Site)', value: 'onsite' },
    ],
    refuses: ['#LI-AB1', 'Email li-remote-desk at the office', 'This is a hybrid role. #LI-Remote'],
    read: (posting, lexicon) => unlessStated(posting, lexicon, () => tagModels(posting)),
  },
  {
    id: 'work-model/header',
    reads: 'a word of the title, of the header or of a line of facts, where no sentence and no tag says more',
    accepts: [
      { text: 'Data Engineer (Remote)\nNorthwind', value: 'remote' },
      { text: 'Data Engineer\nNorthwind\nRemote - US', value: 'remote' },
      { text: 'Data Engineer\nNorthwind\nLisbon (Hybrid)', value: 'hybrid' },
      { text: 'Part time | hybrid', value: 'hybrid' },
      { text: 'Work Location: In person', value: 'onsite' },
      { text: 'Job location type: On-site', value: 'onsite' },
      { text: 'Format: On-site', value: 'onsite' },
      { text: 'Data Engineer (Telecommute)\nNorthwind', value: 'remote' },
      { text: 'Location: UK Remote', value: 'remote' },
      { text: 'Preferred location: Remote, Norway', value: 'remote' },
      { text: 'Work arrangement: On-site', value: 'onsite' },
      { text: 'Location(s): Oslo, Hybrid', value: 'hybrid' },
      { text: 'About us\nWe build bridges.\n\nMap Engineer – Hybrid (Oslo)', value: 'hybrid' },
      { text: 'Data Engineer\nNorthwind\n\nContract | Hybrid | Good pay', value: 'hybrid' },
      { text: 'Data Engineer (Hybrid- Porto)\nNorthwind', value: 'hybrid' },
      { text: 'Nurse\nNorthwind\n\nAbout us\n\nSail with us as a Nurse (Hybrid- Porto)!', value: 'hybrid' },
      { text: 'Northwind | Nurse | On-site (Oslo) / Remote (Europe)', value: 'onsite' },
      { text: 'Northwind | Nurse | Onsite\n\nWe sit in the Oslo office 3 days a week.', value: 'onsite' },
      { text: 'Data Engineer - 60,000 - Remote\nNorthwind', value: 'remote' },
      {
        text: 'Northwind | Nurse | Oslo | Onsite Northwind is a small hospital by the sea, with forty beds, two boats, a garden that all of us look after in turn, and nurses who know each other well.',
        value: 'onsite',
      },
      { text: 'Data Engineer\nNorthwind\nRemote-Norway', value: 'remote' },
      { text: 'Counsellor (Virtual)\nNorthwind\nOslo, Norway', value: 'remote' },
      {
        text: 'Northwind | Senior Map Engineer for the Harbours of the North / Map Engineer for the Harbours of the South and the Islands / Map Engineer for Lighthouses, Buoys and Beacons | Oslo (Hybrid) | Full-time\nWe sail.',
        value: 'hybrid',
      },
      {
        text: 'Map Engineer\nNorthwind\n\nMap Engineer – Oslo (Hybrid) - up to three boats - 3+ years in the drawing of maps of harbours, seas and islands',
        value: 'hybrid',
      },
      { text: 'Data Engineer-----Hybrid\nNorthwind', value: 'hybrid' },
      { text: 'About us\nWe build bridges.\n\nLocation - Porto, or Portugal remote', value: 'remote' },
      { text: 'Data Engineer\nNorthwind\nAnywhere in Norway', value: 'remote' },
      { text: 'About us\nWe build bridges.\n\nOnsite/Hybrid: Remote', value: 'remote' },
      { text: 'About us\nWe build bridges.\n\nContract, Remote, ±3 hours from UTC-6', value: 'remote' },
      { text: 'Northwind | Nurse | On-site (hybrid) in Oslo', value: 'hybrid' },
      { text: 'Map Engineer\nNorthwind\nBerlin | Hybrid\n\nBenefits\n- Remote options', value: 'hybrid' },
      { text: 'About us\nWe build bridges.\n\nWork format\nOn-site', value: 'onsite' },
      { text: 'About us\nWe build bridges.\n\nWorkplace Flexibility: Remote - Nationwide', value: 'remote' },
      { text: 'Nurse\nremote type\nHybrid\nlocations\nOslo', value: 'hybrid' },
      { text: 'About us\nWe build bridges.\n\nBenefits\n- Bread\n- Work from home', value: 'remote' },
      {
        text: 'Map Engineer\nNorthwind\nOslo (Hybrid)\n\nYou must be able to work on-site.',
        value: 'hybrid',
      },
      { text: 'Map Engineer\nNorthwind\nOslo (Hybrid)\n\nBenefits\n- Remote-first', value: 'hybrid' },
    ],
    refuses: [
      'Remote Sensing Engineer\nNorthwind',
      'Remote-sensing Engineer\nNorthwind',
      'Data Engineer (Non-Remote)\nNorthwind',
      'Data Engineer\nNorthwind\nLisbon',
      'Virtual Assistant\nNorthwind\nLisbon',
      'Nurse\nNorthwind\nThis position is not remote.',
      'Nurse\nNorthwind\nRole type: full time, no remote working',
      'Nurse\nNorthwind\nLocation: Most of our colleagues work from home.',
      'Nurse\nNorthwind\nYou visit clients on site.',
      'About us\nOur remote colleagues like hybrid clouds.',
      'Data Engineer (Remote)\nNorthwind\n\n#LI-Hybrid',
      'About us\nWe build bridges.\n\nWorking location\n\nOur in-person teams are small.',
      'About us\nWe build bridges.\n\nFinal interview (On-site in Oslo)',
      'Northwind | Nurse | Oslo\n\nCalm work, with few in-person meetups.',
      'About us\nWe build bridges.\n\nModality: eligible for WFH later',
      'Benefits\nWorking flexibility (when in-office)',
      'About us\nWe build bridges.\n\nLocation: Oslo (might require on-site attendance)',
      'Nurse\nremote type\nIn four houses',
    ],
    read: (posting, lexicon) =>
      inBars(posting)
        ? headerModels(posting, lexicon)
        : unlessStated(posting, lexicon, () =>
            tagModels(posting).length > 0 ? [] : headerModels(posting, lexicon),
          ),
  },
];
