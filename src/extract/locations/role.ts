import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Location } from '../../posting/record.ts';
import { type Reading, stated } from '../rule.ts';
import type { Found } from '../sentences.ts';
import type { Placed } from './list.ts';
import { stretchOf } from './stretch.ts';
import { placesIn } from './text.ts';

/** Reads a place as one where the job can be done, or where applicants must be. */
export const inRole = ({ place, start, end }: Placed, role: Location['role']): Reading<Location> =>
  stated({ ...place, role }, { start, end });

/** The places after a cue in a sentence, as far as words of a list of places go on. */
export const placesAfter = ({ sentence, match }: Found, lexicon: Lexicon): Placed[] =>
  placesIn(stretchOf(sentence, match.index + match[0].length), lexicon.places);

/** A place that a header calls remote is where applicants must be; any other is where the work is done. */
export const inHeader = (placed: Placed): Reading<Location> =>
  inRole(placed, placed.remote ? 'eligible-region' : 'office');
