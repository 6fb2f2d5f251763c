import { pattern } from '../../lexicon/pattern.ts';
import type { SegmentedPosting, Sentence } from '../../segment/posting.ts';
import type { Reading, Rule } from '../rule.ts';
import { findEach, sentencesOfText } from '../sentences.ts';
import { acceptedForms, refusedForms } from './examples.ts';
import { offers, ofThisJob } from './forms.ts';
import { type Employment, kindsIn, permanent } from './kinds.ts';

/** What makes a form that is named among benefits one of the job. */
const ofTheJob = pattern('i')`
  ^\W*(?:permanent,? )?(?:full|part)[- ]?time (?:position|role|job|employment|contract)\b(?!s)
  |\b(?:this|the) (?:is|role|position|job|(?:employment|contract) is)\b
  |\bthis (?:[\w-]+ ){1,3}(?:role|position|job)\b
  |\ban? (?:full|part)[- ]?time,? (?:[\w-]+,? ){0,2}(?:project|role|position|job)\b
  |\b(?:full|part)[- ]?time,? (?:[\w-]+,? ){0,2}contract\b(?!s)
  |^\W*(?:(?:we offer )?an? )?(?:initial |flexible,? )?
    (?:(?:full|part)[- ]?time,? (?:opportunity|hours\b|(?:work )?schedules?\b|or (?:full|part)|permanent)
      |(?:temporary|fixed[- ]term) contract\b
      |(?:\d+|one|two|six)[- ](?:month|year)s? (?:[\w-]+ )?(?:contract|internship)\b|contract up)
  |\blength: |\bas an? temporary\b|\bas the first (?:full|part)[- ]?time\b
  |\b(?:contractor|full[- ]?time|part[- ]?time) (?:arrangement|collaboration)
  |\bcontractor (?:position|role|agreement)\b|\bopen to work
  |\b(?:employment|job|contract|position) type\b
  |[$€£] ?\d[^.;]{0,25} \((?:full|part)[- ]?time\)
  |^\W*(?:full|part)[- ]?time,? (?:mon|\d\d|according to|in accordance with)
`;

/** What is asked of applicants, to which the posting does not say the answer. */
const asksApplicants =
  /^(?:Q\d*\W+)?is (?:this|it|the)\b.*\?\W*$|\b(?:state|indicate|specify|tell us|let us know) your availability\b/i;

const apart = ({ section, text }: Sentence): boolean =>
  !asksApplicants.test(text) &&
  ((section !== 'benefits' && section !== 'equal-opportunity') || ofTheJob.test(text));

/** What sentences say of the form that the job is offered in. */
export const employmentSentence: Rule<Employment> = {
  id: 'employment/sentence',
  reads: 'a sentence that says in what form the job is offered',
  accepts: acceptedForms,
  refuses: refusedForms,
  read: posting => sentenceKinds(posting),
};

function sentenceKinds(posting: SegmentedPosting): Reading<Employment>[] {
  return findEach(sentencesOfText(posting), offers)
    .filter(found => apart(found.sentence) && ofThisJob(found))
    .flatMap(({ sentence, match }) => {
      const [from, to] = match.indices!.groups!.kinds!;
      const text = sentence.text.slice(from, to);
      return permanent.test(sentence.text.slice(0, from) + text)
        ? []
        : kindsIn({ text, start: sentence.start + from });
    });
}
