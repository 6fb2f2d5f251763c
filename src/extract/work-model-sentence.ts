import type { FieldValue } from '../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { oncePerPosting } from './once.ts';
import type { Reading, Rule } from './rule.ts';
import { employersSentences, findIn } from './sentences.ts';
import { spoilt } from './work-model-spoilers.ts';
import { statements } from './work-model-statements.ts';

type WorkModel = FieldValue<'workModel'>;

type Weighed = Reading<WorkModel> & { weak: boolean };

/** Sentences that stand behind an equal-opportunity text, and that are none of it. */
const straySentences = ({ sentences }: SegmentedPosting): readonly Sentence[] =>
  sentences.filter(({ section, text }) => section === 'equal-opportunity' && !equalOpportunity.test(text));

const equalOpportunity =
  /\b(?:equal|accommodat\w+|disabilit\w+|discriminat\w+|regard(?:less)?|religion|gender|ra(?:ce|cial)|divers\w+|inclusi\w+|applicants?|candidates?|veterans?|harass\w+)\b/i;

/** What the sentences state; being able to work from home is no remote job where they say hybrid or on site. */
export const statedModels = oncePerPosting((posting): Reading<WorkModel>[] => {
  const sentences = [...employersSentences(posting), ...straySentences(posting)];
  const readings = statements.flatMap(({ values, pattern, weak }) =>
    findIn(sentences, pattern).flatMap((found): Weighed[] => {
      const because = spoilt(found, values);
      return because
        ? [{ kind: 'refusal', what: found.match[0], because, evidence: [found.span], weak }]
        : values.map(value => ({ kind: 'fact', value, status: 'stated', evidence: [found.span], weak }));
    }),
  );
  const strong = readings.some(({ kind, weak }) => kind === 'fact' && !weak);
  return readings
    .filter(({ kind, weak }) => kind !== 'fact' || !weak || !strong)
    .map(({ weak, ...reading }) => reading);
});

const lookAlike =
  /\bremote (?:sensing|control|desktop|areas?|teams?|colleagues|sites?|locations|communities|monitoring)\b|\bhybrid (?:cloud|search|apps?|mobile|infrastructure|vehicles?|electric)\b|\bon-?site (?:gym|kitchen|parking|cafeteria|clinic|visits?|childcare|support)\b|\bwork from (?:anywhere|abroad)\b/gi;

/** What sentences say of where the work is done. */
export const workModelStatement: Rule<WorkModel> = {
  id: 'work-model/statement',
  reads: 'a sentence that says where the work is done',
  accepts: [
    { text: 'This role is fully remote.', value: 'remote' },
    { text: 'The position can be performed remotely.', value: 'remote' },
    { text: 'We are a remote-first company.', value: 'remote' },
    { text: 'Remote applicants are welcome.', value: 'remote' },
    { text: 'The work is remote or hybrid, as you like.', value: 'remote' },
    { text: 'The work is remote or hybrid, as you like.', value: 'hybrid' },
    { text: 'You are in the office three days a week.', value: 'hybrid' },
    { text: 'You spend 2 days in the office each week.', value: 'hybrid' },
    { text: 'We work under a hybrid working arrangement.', value: 'hybrid' },
    { text: 'The team works in a hybrid rhythm.', value: 'hybrid' },
    { text: 'Everyone is in one of our offices at least 40% of the time.', value: 'hybrid' },
    { text: 'The team spends five days a week in the office.', value: 'onsite' },
    { text: 'This is an in-office role.', value: 'onsite' },
    { text: 'You will work 30 hours a week on-site.', value: 'onsite' },
    { text: 'We meet in Lisbon (4 days/week in-person).', value: 'hybrid' },
    { text: 'You travel to the office 1-2 days per week.', value: 'hybrid' },
    { text: '- Remote: Ohio, Oregon and their neighbours', value: 'remote' },
    { text: 'If you do the internship remotely, we send you a laptop.', value: 'remote' },
    { text: 'Ours is an in-office company.', value: 'onsite' },
    { text: 'Everyone works in the office 5 days per week.', value: 'onsite' },
    { text: 'We enjoy an in-person culture.', value: 'onsite' },
    { text: 'This role is based out of our Oslo office 5 days a week.', value: 'onsite' },
    { text: 'The job requires an on-site presence.', value: 'onsite' },
    { text: 'You come into the Lisbon office 3 days a week.', value: 'hybrid' },
    { text: 'Work mode: Hybrid, with regular days in the office', value: 'hybrid' },
    { text: 'You work on-site in Lisbon, minimum of 3 days a week.', value: 'hybrid' },
    { text: 'Smart working: 2 days per week', value: 'hybrid' },
    { text: 'Office-first culture (4 days/week)', value: 'hybrid' },
    { text: 'You are in-office Tuesday, Wednesday and Thursday.', value: 'hybrid' },
    { text: 'Our hybrid way of working suits parents.', value: 'hybrid' },
    { text: 'You are in the Oslo office twice a week.', value: 'hybrid' },
    { text: 'This is a remote, freelance position.', value: 'remote' },
    { text: 'We are a fully remote team.', value: 'remote' },
    { text: 'The position can work remotely within Norway.', value: 'remote' },
    { text: 'Enjoy the freedom of remote work.', value: 'remote' },
    { text: 'You work on-site or remotely, as you like.', value: 'onsite' },
    { text: 'We have onsite, hybrid and remote options.', value: 'onsite' },
    { text: 'The job can be done hybrid in Oslo.', value: 'hybrid' },
    { text: 'Remote policy: 2 days a week', value: 'hybrid' },
    { text: 'Join our hybrid planning team in Oslo.', value: 'hybrid' },
    { text: 'The model is partially remote.', value: 'hybrid' },
    { text: 'You row 3 out of 5 days a week to our office.', value: 'hybrid' },
    { text: 'We are looking for a calm Remote Bridge Keeper.', value: 'remote' },
    { text: 'You work in the Oslo office, or remotely within Norway.', value: 'remote' },
    { text: 'You are at ease in a remote environment, and work in a remote setup.', value: 'remote' },
    { text: 'The job requires working on-site.', value: 'onsite' },
    { text: 'In-person in Lisbon', value: 'onsite' },
    { text: 'We are a small, in‑person team.', value: 'onsite' },
    { text: 'Hybrid in our Oslo office', value: 'hybrid' },
    { text: 'We are hybrid (in the office Tuesday–Thursday).', value: 'hybrid' },
    { text: 'Bakers like a hybrid of working from the office and a boat.', value: 'hybrid' },
    { text: 'Expect 50% on site & 50% working from home.', value: 'hybrid' },
    { text: 'Up to 70% remote work is allowed.', value: 'hybrid' },
    { text: 'Work from home: 2 days/week', value: 'hybrid' },
    { text: 'You work out of our Oslo office four days a week.', value: 'hybrid' },
    { text: 'Bakers spend at least half (50%) of their time each quarter in the office.', value: 'hybrid' },
    { text: 'The team works on-site in its Oslo workshop Monday-Thursday.', value: 'hybrid' },
    { text: 'Remote work available on Mondays and Fridays.', value: 'hybrid' },
    { text: 'You will do on site work in Oslo 3 days per week.', value: 'hybrid' },
    { text: 'We value our office, but support some hybrid work.', value: 'hybrid' },
    { text: 'We live by a "Remote as default" rule.', value: 'remote' },
    { text: 'Ours is a virtual-first company.', value: 'remote' },
    { text: 'As a remote company, we write a lot.', value: 'remote' },
    { text: 'Working remotely in the calm of your home, you will draw maps.', value: 'remote' },
    { text: 'Bridge Keeper (Remote Norway / Sweden), two nights a week', value: 'remote' },
    { text: 'We prefer people in Oslo, remote possible.', value: 'remote' },
    { text: 'Remote work with rare, pleasant meetings', value: 'remote' },
    { text: 'You should expect to primarily work onsite.', value: 'onsite' },
    { text: 'This position works onsite in our Oslo yard.', value: 'onsite' },
    { text: 'We are a six-person team in person in Oslo.', value: 'onsite' },
    { text: 'The job is based in our Oslo office (Harbour), with 5 days/week in person.', value: 'onsite' },
    { text: 'We come into the office every day.', value: 'onsite' },
    { text: 'Harbour days: onsite between 3-5 days a week', value: 'hybrid' },
    { text: 'Hybrid: 2 x days in Oslo a week', value: 'hybrid' },
    { text: 'You are free to work from home or in our office.', value: 'hybrid' },
    { text: 'Bakers are asked to work onsite a minimum of four (4) days per week.', value: 'hybrid' },
    { text: 'You bake 2 days a week remotely and otherwise in the office.', value: 'hybrid' },
    { text: 'This role asks for in-person work from Monday to Thursday.', value: 'hybrid' },
    { text: 'Hybrid (home and office)', value: 'hybrid' },
    { text: 'We offer 2-3 remote days a week.', value: 'hybrid' },
    { text: 'You can work from home, in the office or hybrid.', value: 'hybrid' },
    { text: 'Enjoy working 100% remotely.', value: 'remote' },
    { text: 'We use an in-person work model.', value: 'onsite' },
    { text: 'Mon-Fri onsite in our Oslo yard', value: 'onsite' },
    { text: 'On-site at the Oslo yard', value: 'onsite' },
    { text: 'Everybody is expected to work onsite Tuesdays, Wednesdays and Thursdays.', value: 'hybrid' },
    { text: 'You work Mondays, Tuesdays and Thursdays in our Oslo office.', value: 'hybrid' },
    { text: 'Work set-up – hybrid, with a day in the harbour', value: 'hybrid' },
    { text: 'You work from our office at least once a week.', value: 'hybrid' },
    { text: 'You come to the office for two anchor days.', value: 'hybrid' },
    { text: 'You can work remotely several days per week.', value: 'hybrid' },
    { text: 'This role can be hybrid (from our Oslo office) or remote.', value: 'remote' },
    { text: 'Map Engineer (onsite / remote in Norway), two nights a week', value: 'onsite' },
    { text: 'Location (on-site): Oslo', value: 'onsite' },
    { text: 'You divide your time between our Oslo office and your home office.', value: 'hybrid' },
    { text: 'Monday to Thursday onsite and Friday at home', value: 'hybrid' },
    { text: 'Join a rapidly growing, remote-first team.', value: 'remote' },
    { text: 'The position is available remotely.', value: 'remote' },
    { text: 'We allow for growth, allowing you to work remotely.', value: 'remote' },
    { text: 'We’re an in-person team of nurses.', value: 'onsite' },
    { text: 'You thrive in a collaborative, primarily on-site environment.', value: 'onsite' },
  ],
  refuses: [
    'You may work from anywhere four weeks a year.',
    'Many of our roles can be done remotely.',
    'Our offices support on-site, remote and hybrid work preferences.',
    'Experience with remote sensing.',
    'You lead remote teams and colleagues.',
    'We build hybrid cloud and hybrid search.',
    'There is an on-site gym.',
    'You make on-site visits to customers.',
    'Nobody is always in the office.',
    'Your home is at a commutable distance.',
    'This role is not remote.',
    'You may work remotely 10% of the time.',
    'This position is not eligible for remote work.',
    'You prefer an in-person role over a quiet one.',
    'You are at our office 5 days per month.',
    'Fridays are remote-friendly.',
    'There is an option for remote work on Mondays.',
    'There are opportunities to work in person with colleagues.',
    'You have remote-first leadership experience.',
    'You may grow into a hybrid role of sales and design.',
    'Some roles in our sales team are hired for hybrid work in Oslo.',
    'We have additional roles in Oslo, and some remote (Norway) options.',
    'You live in the country, irrespective of remote working arrangements.',
    'The day after, you will work from home.',
    'Remote: No',
    'If the job is listed as remote, you visit us once.',
    'There is an on-site company restaurant.',
    'You ran usability tests, in-person or remote.',
    'Our customers ship bridges anywhere in the world.',
    'This hybrid role combines the care of a nurse with the eye of an architect.',
    'It is a hybrid role and duties change.',
    'We answer 2-3 days after the on-site interview.',
    'The post is located in the Office of the Mayor.',
    'We draw together even when we work remotely from one another.',
    'We meet, whether in person or remotely.',
    'People work from in-office to fully remote, depending on the requirements of the job.',
    'For select positions, Northwind is open to fully remote candidates.',
    'Full Remote projects: ask us for more.',
    'You plan rooms for effective hybrid work models.',
    'As remote and hybrid work has become usual, our maps sell well.',
    'Training for this role is conducted onsite.',
    'We are a Best Place for Hybrid Work by a magazine.',
    'Both remote (excellent writing is key) and loud',
    'You are a nurse, preferably in an onsite environment.',
    'We ask you to travel to our Oslo office up to three times per year.',
    'Trust grows when we work together in person.',
    'There are annual onsite company gatherings.',
    'Teams meet two to four times yearly in person.',
    'There is a home/office allowance.',
    'All positions are assigned a kind, which is either hybrid or remote.',
    'We offer hybrid working for certain positions.',
    'We build tools for remote and hybrid development.',
    'This is a hybrid role: part nurse, part architect.',
    'You have three flex weeks when you can work remotely within Norway.',
    'We pay for talks with a coach in sessions, which can be in-person or remote.',
    'All remote work must be done in Norway.',
    'From time to time you need to work on-site.',
    'Remote: If this position is listed as remote, you may have to work in person once.',
    'You lead both remote and on-site members of the crew.',
    'The position is a hybrid Map Engineer who likes maps.',
  ],
  read: posting => [
    ...statedModels(posting),
    ...findIn(posting.sentences, lookAlike).map(
      ({ match, span }): Reading<WorkModel> => ({
        kind: 'refusal',
        what: match[0],
        because: 'it names a thing or a perk, not where the work of this job is done',
        evidence: [span],
      }),
    ),
  ],
};
