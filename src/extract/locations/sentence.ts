import { pattern } from '../../lexicon/pattern.ts';
import type { Location } from '../../posting/record.ts';
import type { Sentence } from '../../segment/posting.ts';
import type { Rule } from '../rule.ts';
import { employersSentences, findEach } from '../sentences.ts';
import { isOfJob, office } from './cues.ts';
import { inRole, placesAfter } from './role.ts';
import { statedInSentences } from './sentence-examples.ts';

/** Words of a sentence on something else that has a place: the company, an interview, pay. */
const ofAnother = pattern('i')`
  \b(?:if (?:your|this|the) (?:role|position|job) is|headquartered
  |(?<!\b(?:in|at|from) (?:our|the|[\w’'&-]+) )headquarters (?:is|are|have|in)\b|founded|other offices
  |offices (?:across|around)|preferred(?! to be (?:located|based))|preference|interviews?
  |(?:remainder|others) work
  |some (?:roles|positions|jobs|teams)|(?:salary|pay|compensation) ranges?)
`;

/** About the company, its benefits and its other offices: not where this job is done. */
const ofThisJob = (sentence: Sentence): boolean =>
  isOfJob(sentence) && !ofAnother.test(sentence.text.replace(/\([^()]*\)/g, ''));

/** Cues that say where people are, who may work in all of a country. */
const people = /^(?:candidates?|applicants?|you|interns?|currently|must be|be|located|based)\b/i;

/** Where a sentence says that the job is done. */
export const inSentence: Rule<Location> = {
  id: 'locations/sentence',
  reads: 'the places after words that say where this job is done',
  accepts: statedInSentences,
  refuses: [
    'Most are here, and the others work out of our two offices in Oslo and Porto.',
    'Some roles in our crew are hybrid in Oslo and Porto.',
    'You will work in Finance and travel to our Porto office twice a year.',
    'Customer Location: Porto and all its harbours',
    'You work on site with our customers in Porto.',
    'You live within a 3-hour flight from Oslo.',
    'Northwind is headquartered in Lisbon.',
    'Our company is based in Oslo, Norway.',
    'A nurse in the house (hybrid, EU work permit required)',
    'We have offices in Lisbon, Oslo and Porto.',
    'You will work with customers in Lisbon.',
    'Benefits\n- A party each year in our Lisbon office',
    'Founded in 1999, Northwind is located in Oslo.',
    'Northwind (an Oslo based firm of boats) is growing.',
    'You speak French if your role is based in Lisbon.',
    'This role is in Marketing.',
    'This is a job at a company that is based in Oslo.',
    'Our team with cooks in Oslo and Porto, and are looking for more.',
    'You build boats for our clients in Porto.',
    'Here the salary range is 90,000 to 99,000 for cooks based in Porto.',
  ],
  read: (posting, lexicon) => {
    const sentences = employersSentences(posting);
    return findEach(sentences, office)
      .filter(({ sentence }) => ofThisJob(sentence))
      .flatMap(found => {
        const ofPeople = people.test(found.match[0]) || /\bremote/i.test(found.match[0]);
        return placesAfter(found, lexicon).map(placed =>
          inRole(placed, ofPeople && !placed.place.city ? 'eligible-region' : 'office'),
        );
      });
  },
};
