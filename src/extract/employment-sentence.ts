import { pattern } from '../lexicon/pattern.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { offers, ofThisJob } from './employment-forms.ts';
import { type Employment, kindsIn, permanent } from './employment-kinds.ts';
import type { Reading, Rule } from './rule.ts';
import { findEach, sentencesOfText } from './sentences.ts';

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
  accepts: [
    { text: 'This is a full-time position in our office.', value: 'full-time' },
    { text: 'It is a full-time internship.', value: 'full-time' },
    { text: 'Your hours are full-time, 38 a week.', value: 'full-time' },
    { text: 'It comes with a fixed-term contract that ends in May.', value: 'contract' },
    { text: 'Two part-time roles are open.', value: 'part-time' },
    { text: 'Benefits\nPay: $20 an hour, contractor position', value: 'contract' },
    { text: 'You enter into an independent contractor agreement with us.', value: 'contract' },
    { text: 'Hours: 38 hours per week full time', value: 'full-time' },
    { text: 'You choose: part-time or full-time positions.', value: 'part-time' },
    { text: 'Ten weeks in July, full-time and on-site.', value: 'full-time' },
    { text: 'This is a 12-month contract.', value: 'contract' },
    { text: 'This is a temporary role.', value: 'temporary' },
    { text: 'We are looking for a full-time bridge keeper.', value: 'full-time' },
    { text: 'This is a regular, full-time, at-will position.', value: 'full-time' },
    { text: 'The post is at our harbour, part time 26 hours per week.', value: 'part-time' },
    { text: 'You commit to a six-month full-time (40 hour/week) internship.', value: 'full-time' },
    { text: 'You work full-time over the summer, then less.', value: 'full-time' },
    { text: 'Contract: 12 months', value: 'contract' },
    { text: 'Contract length: 6 months', value: 'contract' },
    { text: 'We need you for a one year contract.', value: 'contract' },
    { text: 'This is a full-time, fully remote position.', value: 'full-time' },
    { text: 'This is a full-time, ongoing contract job.', value: 'contract' },
    { text: 'There is an opening for a permanent, full-time bridge keeper.', value: 'full-time' },
    { text: 'The role is envisaged as part-time.', value: 'part-time' },
    { text: 'The job is offered on a contractor basis.', value: 'contract' },
    { text: 'Northwind, Oslo. Type: Full-time. Pay: fair.', value: 'full-time' },
    { text: 'Location: Lisbon, Portugal, Full time', value: 'full-time' },
    { text: 'You work 37 hours/week (full-time).', value: 'full-time' },
    { text: 'Part-time (approximately 15-20 hours a week)', value: 'part-time' },
    { text: 'We are currently looking for a full-time bridge keeper.', value: 'full-time' },
    { text: 'Currently a harbour can offer a fixed-term contract of 12 months.', value: 'contract' },
    { text: 'This is a part-time/occasional job.', value: 'part-time' },
    { text: 'Join our crew part-time in Lisbon.', value: 'part-time' },
    { text: 'Nurse\nNorthwind\n\nFull-time in Lisbon, Portugal.', value: 'full-time' },
    { text: 'As a full-time member of our crew, you will draw maps.', value: 'full-time' },
    { text: 'We look for a calm person for a 6-month internship.', value: 'internship' },
    { text: 'The internship program will last until May.', value: 'internship' },
    { text: 'Bridges – Lisbon, FTC for 12 months', value: 'contract' },
    { text: 'Benefits\nFull-time position', value: 'full-time' },
    { text: 'Benefits\nFull time according to the agreement of the harbour', value: 'full-time' },
    { text: 'The duties of this temporary Map Analyst role are calm.', value: 'temporary' },
    { text: 'Northwind is looking for a part-time (0,6 FTE) baker.', value: 'part-time' },
    { text: 'The benefits of this temporary role include lunch.', value: 'temporary' },
    { text: 'It is a part-time independent contractor position.', value: 'part-time' },
    { text: 'We are hiring full-time nurses.', value: 'full-time' },
    {
      text: 'Benefits\n- Be part of a part-time, remote, freelance project beside your studies.',
      value: 'part-time',
    },
    { text: 'This is a full-time Map Maker role with Northwind.', value: 'full-time' },
    { text: 'We sail.\n\nMap Maker - Oslo (Norway), Full-Time', value: 'full-time' },
    { text: 'Duration – Fulltime', value: 'full-time' },
    { text: 'Length of contract: 12 months', value: 'contract' },
    { text: 'We want to hire our first two full time map makers.', value: 'full-time' },
    { text: 'Send us a map. #LI-Fulltime', value: 'full-time' },
    { text: 'Northwind | Oslo | CONTRACT (Inside IR35) | Nurse', value: 'contract' },
    { text: 'Full time, term position until May 2031.', value: 'contract' },
    { text: 'Full time, term position until May 2031.', value: 'full-time' },
    { text: 'This is a part-time, contracting role.', value: 'part-time' },
    { text: 'This is a temp-to-hire opportunity.', value: 'temporary' },
    { text: 'This is a 1099 position.', value: 'contract' },
    { text: 'This is a limited-term appointment of two years.', value: 'contract' },
    { text: 'Part time evenings and weekends', value: 'part-time' },
    { text: 'Contractor (12 months)', value: 'contract' },
    { text: 'Contract period: 6-12 months', value: 'contract' },
    { text: 'This contract will run until March.', value: 'contract' },
    { text: 'We want to hire a contractor for our maps.', value: 'contract' },
    { text: 'A harbour is seeking a full-time, office-based baker.', value: 'full-time' },
    { text: 'We wish to hire a part-time baker.', value: 'part-time' },
    { text: 'It is a full-time consulting assignment.', value: 'full-time' },
    { text: 'Map Maker, Oslo (Part-time 20 to 25 hours per week)', value: 'part-time' },
    { text: 'Benefits\nThe salary of this full-time position is good.', value: 'full-time' },
    { text: 'Contract duration: until May 2031', value: 'contract' },
    { text: 'Contract: ASAP until 06/30/2031', value: 'contract' },
    { text: 'Contract – 12 months with a boat', value: 'contract' },
    { text: 'Contract (to hire) in our harbour', value: 'contract' },
    { text: 'This is a 9 month W-2 contract.', value: 'contract' },
    { text: 'Benefits\n- Fixed-term contract (6 months)', value: 'contract' },
    { text: 'Benefits\n- Full-time, permanent contract', value: 'full-time' },
    { text: 'Bakers: the contract is offered for a period of three years.', value: 'contract' },
    { text: 'Map Maker – Temporary (6 months)', value: 'temporary' },
    { text: 'Map Making / Full-time / Hybrid', value: 'full-time' },
    { text: 'We are seeking a calm Harbour Map Contractor to draw.', value: 'contract' },
    { text: 'You sit anywhere in Norway as a contractor.', value: 'contract' },
    { text: 'Independent contractor arrangement with fair pay', value: 'contract' },
    { text: 'You may choose a flexible B2B contract.', value: 'contract' },
    { text: 'We employ according to B2B contracts.', value: 'contract' },
    { text: 'Benefits\nWhat you may expect as a temporary member of our crew', value: 'temporary' },
    { text: 'Join our crew in a full-time capacity.', value: 'full-time' },
    { text: 'This is a full-time, in-office role from Oslo.', value: 'full-time' },
    { text: 'The appointment is part-time at 0.50 FTE.', value: 'part-time' },
    { text: 'You are able to work full-time in our harbour.', value: 'full-time' },
    { text: 'Full-time availability, days and nights', value: 'full-time' },
    { text: 'Full-time and part-time available.', value: 'part-time' },
    { text: 'As the first full-time map maker you will draw.', value: 'full-time' },
    { text: 'If eligible, the benefits for this temporary role may include lunch.', value: 'temporary' },
    { text: 'The stay in this internship would be two months.', value: 'internship' },
    { text: 'Working pattern – Full time', value: 'full-time' },
    { text: 'Contract (full-time), in our harbour', value: 'full-time' },
    { text: 'Full-time: at least 38 hours a week', value: 'full-time' },
    { text: 'Employment type: Regular full-time', value: 'full-time' },
    { text: 'Regular, full-time, union job on a boat', value: 'full-time' },
    { text: 'The position is permanent and full-time, in our harbour.', value: 'full-time' },
    { text: 'All must be eligible to sail & this is a full-time job.', value: 'full-time' },
    { text: 'This is a part-time, equity-only role for now.', value: 'part-time' },
    { text: 'Part-time – Groningen', value: 'part-time' },
    { text: 'Pay: 40 an hour on 1099', value: 'contract' },
    { text: 'You are legally classified as an hourly contractor.', value: 'contract' },
    { text: 'W2 contract only', value: 'contract' },
    { text: 'This is a part-time long-term project of ours.', value: 'part-time' },
    { text: 'If you prefer to work part-time, we’ll see to it.', value: 'part-time' },
    { text: 'Currently we have full time baking positions open.', value: 'full-time' },
    { text: 'Benefits\n- Remote and full-time collaboration with bakers', value: 'full-time' },
    { text: 'Benefits\n- Fair salary, full-time permanent contract, and bread', value: 'full-time' },
    { text: 'Benefits\nAs the first full-time baker on our team, you’ll bake.', value: 'full-time' },
    { text: 'Benefits\n- Pay: €41,000 a year (full-time)', value: 'full-time' },
    { text: 'Benefits\n- Full-time, Monday to Friday', value: 'full-time' },
    { text: 'Bakers wanted in Oslo (unlimited, full-time)', value: 'full-time' },
    { text: 'The job involves working onsite full-time, in Oslo.', value: 'full-time' },
    { text: 'We are seeking a calm baker on contract to bake.', value: 'contract' },
    { text: 'LONG TERM CONTRACT....no bread', value: 'contract' },
    { text: 'Contract: ASAP - May 3rd 2031', value: 'contract' },
    { text: 'Full-time salary range: €41,000', value: 'full-time' },
    { text: 'You’ll be our first FT map hire.', value: 'full-time' },
    { text: 'The annual full time base salary range for the baker is fair.', value: 'full-time' },
    { text: 'Apply for this internship opportunity.', value: 'internship' },
    { text: 'You sail with us on a full-time, six-month contract.', value: 'full-time' },
    { text: 'You join as a temporary employee for four months.', value: 'temporary' },
    { text: 'Benefits\n- Permanent full-time employment by the sea', value: 'full-time' },
    { text: 'This remote contract runs until the boats are in.', value: 'contract' },
    { text: 'Benefits\n- Flexible part-time work schedules', value: 'part-time' },
    { text: 'Benefits\n- We are open to work with employees and freelancers', value: 'contract' },
    { text: 'Part-time, on-site in Oslo.', value: 'part-time' },
    { text: 'Part-time (50%)', value: 'part-time' },
    { text: 'This position is regular full-time.', value: 'full-time' },
    { text: 'As a Map Drawing Intern, you will draw.', value: 'internship' },
    { text: 'Northwind — Oslo (by the sea) — Full-time', value: 'full-time' },
    { text: 'Bread - Oslo - Part-time → a boat', value: 'part-time' },
    { text: 'This is a 12-month term position.', value: 'contract' },
    { text: 'This is a contracting role by the sea.', value: 'contract' },
    { text: 'Baker wanted in Oslo COMMITMENT: Part-time', value: 'part-time' },
    { text: 'As a freelance Map Analyst, you will draw.', value: 'contract' },
    { text: 'Benefits\n- A 12-month internship with bread', value: 'internship' },
    { text: 'This internship’s duration is six months.', value: 'internship' },
    { text: 'Freelance Map Analyst (Oslo) - two months', value: 'contract' },
    { text: 'Benefits\nThe employment is fixed-term, for a year.', value: 'contract' },
  ],
  refuses: [
    'Please state your availability (start date, part-time or full-time)',
    'Full-time employees get lunch.',
    'Is this a full-time position?',
    'This does not apply to part-time roles.',
    'Many interns end up securing full-time roles.',
    'We are looking for full-time staff benefits experts.',
    'It is a path to full-time employment.',
    'Interns may be converted to a full-time position.',
    'Three years of full-time work experience.',
    'Students enrolled in a full-time programme.',
    'You review contracts and lead contract negotiation.',
    'Contractor management experience.',
    'Fair salary and equity compensation for full-time roles',
    'Those who finish have priority for our open full-time roles.',
    'Benefits for full-time staff include lunch.',
    'The pay range is based on full-time employment.',
    'For our part-time roles, lunch is free.',
    'Not all of this is offered for temporary or contract roles.',
    'You may hold a temporary work permit.',
    'If the job is advertised as full-time, ask us for less.',
    'Full-time or part-time: ask us.',
    'You are open to long-term work and potential full-time work.',
    'After parental leave we give part-time work to come back.',
    'We are a source of full-time jobs.',
    'Temporary roles may also qualify for lunch.',
    'Full-time positions are eligible for lunch.',
    'There are various models for part-time work.',
    'Studies, summers abroad and/or full-time work',
    'Is your last internship over?',
    'It is the best preparation for a full-time role.',
    'Do any temporary assignment that comes.',
    'You find people for temporary and contract workforces.',
    'Full-time or part-time classification is shown elsewhere.',
    'Internships or part-time work in harbours',
    'Years in harbours (internships, fellowships, or full-time roles)',
    'We know ways of work like part-time and job-sharing.',
    'This is a long term position for calm people.',
    'Per diem nurses, PRN or casual, 0.8 FTE',
    'You file form 1099 for our vendors.',
    'If you are applying on a part-time basis, your pay is less.',
    'You may bring a friend (if contract hire).',
    'Temporary and part-time roles eligible for lunch.',
    'A full-time remote position is not possible.',
    'You hold authorization to work in Norway on a full-time basis.',
    'This is a contract management role.',
    'Tell us, for each job, the dates.\nFor example, May 2011 - June 2012 (part-time).',
    'It holds for all but certain limited-term positions.',
    'Northwind is seeking a Harbour Smart Contract Engineer.',
    'Some interns are taken into consideration for a full-time role.',
    'You manage the contract for five years of cargo.',
    'Contract duration: permanent',
    'Length of contract: Permanent contract',
    'We know nurses for contract, contract-to-hire and direct placements.',
    'We are seeking a contractor manager.',
    'Part-time arrangements can be explored.',
    'Benefits\n- Stock options for our full-time crew',
    'Three bakers on contract were sought.',
    'Good bakers may receive a full-time job offer.',
    'You are legally able to work full-time hours in Norway.',
  ],
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
