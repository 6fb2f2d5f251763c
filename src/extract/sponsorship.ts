import { part } from '../lexicon/pattern.ts';
import type { FieldValue } from '../posting/record.ts';
import { type Reading, type Rule, stated } from './rule.ts';
import { type Found, findEach, inBars, sentencesOfText } from './sentences.ts';

type Sponsorship = FieldValue<'sponsorship'>;

const papers = String.raw`(?:visas?|immigration(?:-related)?|work (?:visas?|permits?|authori[sz]ations?)|employment(?= sponsor)|h-?1-?b|green card|lmia)`;
const help = String.raw`(?:sponsor(?:ship|ing|ed)?s?|support|assistance|transfers?)`;
const not = String.raw`(?:not|no|cannot|can['’]?t|unable|without|neither|nor|don['’]?t|doesn['’]?t|isn['’]?t|won['’]?t|unavailable|never|aren['’]?t)`;
const aside = String.raw`(?:[\w/-]+,? ){0,4}?`;

/** Help with a visa: "visa sponsorship", "immigration or relocation support", "sponsor work permits". */
const visaHelp = [
  String.raw`${papers}(?:,? ?(?:&|and|or|and\/or|\/|\+)? ?(?:immigration|visa|transfers?|relocation|permits?)){0,2} ${help}`,
  part`
    sponsor(?:ing|ed|ship(?= of | for |,))?\b(?: or take over sponsorship)?(?: of| for)?,? ${aside}
    (?:visas?|work authori[sz]ations?|work permits?|employment|h-?1-?b|green cards?|candidates
      |applicants|individuals)
  `,
].join('|');
/** The bare word, which is also of events and clinical trials: it counts only in a denial of its own form. */
const bare = part`
  (?:(?:for|any|form of|forms of|employer|company|corporate|current|future|or|now|the need for|need of|a
    |an|requiring|needing|require|need|offering|offer|provide|providing|support) ){0,5}sponsorship\b
  (?! of (?!work|employ|visa))
`;

const refused: readonly RegExp[] = [
  String.raw`\b${not}\b(?! (?:only|limited|just)\b)[^.;]{0,60}?\b(?:${visaHelp})\b`,
  String.raw`\b(?:${visaHelp})\b(?: \([^)]*\))?[^.;|()–•]{0,60}?(?<! - |\bmay )\b${not}\b(?! (?:only|limited|just)\b)`,
  String.raw`\b(?:without|no|unable to|not able to|cannot|(?:do|does|will|can|are|is|must|should|may|if you)(?: not|n['’]t)(?: \w+)?) ${bare}`,
  part`
    (?<!relocation )\bsponsorship(?: \([^)]{0,60}\))?[^.;]{0,40}\b
    (?:unavailable|cannot be
      |(?<!\bmay )not (?:be )?(?:available|offered|provided|possible|given|granted|an option))\b
  `,
  String.raw`\bwithout (?:a |the )?(?:current|present|now)(?: or future| and future| or later)? need for (?:\w+ )?sponsorship\b`,
  String.raw`\bwithout the need (?:for|of) work(?:ing)? sponsorship\b|\bnot qualify for (?:\w+ )?sponsorship\b`,
  String.raw`\bvisas?(?: ?\/ ?relocation| sponsorship)?: ?(?:no|none)\b`,
  String.raw`\b${not}\b[^.;]{0,60}\b(?:anyone|applicants|candidates|those|people)\b(?: who)? (?:requir|need)\w* (?:\w+ )?sponsorship\b`,
  String.raw`^(?:visas?|sponsorship|visa sponsorship|immigration)(?:\/relocation)?\s*:\s*(?:no|none|not)\b`,
  part`
    \b(?:without (?:a |the need for a |requiring a |needing a )?
      |not (?:require|requiring|need|needing) (?:a |an )?)
    (?:work permit|(?:work )?visa)\b(?! (?:card|process))
  `,
  String.raw`\b(?:unable to|cannot|can['’]t) (?:provide|offer|issue) (?:a |any )?(?:relocation (?:package )?(?:and\/or|and|or) )?work(?:ing)? (?:permit|visa)s?\b`,
  String.raw`\b${not} (?:be able to )?(?:support|assist with|process|handle) (?:relocation or |\w+ )?visas?(?: applications?)?\b`,
  String.raw`\bwithout [^.;,]{0,30}\b(?:or|and) requiring (?:\w+ )?sponsorship\b`,
  String.raw`\bdo not apply [^.;]{0,80}\bsponsorship of\b[^.;]{0,40}\bvisas?\b`,
  String.raw`\bunsponsored\b|\bsponsorship(?: \/ \w+)? is not\W*$`,
  String.raw`\b${not}\b[^.;]{0,40}\bsponsorships? (?:opportunit\w+|visas?)\b|\bno [\w-]+ (?:[\w-]+ )?or sponsorship\b`,
  part`
    \b(?:unable to|not able to|(?:do|does|will|can) not|cannot|(?:do|does|ca)n['’]t|won['’]t) sponsor
    (?= at this time| for this (?:role|position|job)| work pass|\W*$)
  `,
  String.raw`\bnot eligible for (?:[\w-]+ ){0,6}?visas?\b(?! holders)`,
  String.raw`\bineligible for (?:visa )?sponsorship\b`,
  inBars(String.raw`no visas?(?: sponsorship| support)?`),
].map(source => new RegExp(source, 'giu'));

const given: readonly RegExp[] = [
  String.raw`\b(?:${visaHelp})\b`,
  String.raw`\brelocation(?: and| &|\/|,| or| \+)+ ?(?:visa|immigration) (?:support|assistance|sponsorship|help|package)\b`,
  String.raw`\bsponsor(?:s|ing)? (?:\w+ ){0,2}visas?\b|\btake care of (?:your |the )?visas?\b`,
  String.raw`(?<!\b(?:learning|education(?:al)?|study|training|course|tuition|conference|degree|certification|gym) )\bsponsorship (?:is )?(?:available|offered|provided|possible)\b`,
  String.raw`\b(?:offer|provide)s? (?:\w+ ){0,3}sponsorship\b(?! of| opportunit| package)`,
  String.raw`\bsponsorship,? (?:immigration|visa|relocation)\b`,
  String.raw`\b(?:help|support|assist|assistance)(?:ing)? (?:you )?with (?:[\w-]+ ){0,5}?(?:visas?|work permits?)\b`,
  String.raw`\b(?:arrange|help you (?:acquire|obtain|get)) (?:an? |your )(?:\w+ )?(?:visa|work permit)\b|\bvisa process sponsorship\b`,
  String.raw`\bvisa will sponsor\b|^will sponsor\b`,
  String.raw`\b(?:help|support|assist)(?: you)?(?: out)? with (?:the |your )?visas? and relocation\b`,
  String.raw`^visa (?:possible|available|ok|provided|sponsored)(?= \||$)`,
  inBars('visa'),
].map(source => new RegExp(source, 'giu'));

const negative = new RegExp(String.raw`\b${not}\b`, 'i');
const onlyWords = /^\W*(?:visa|immigration)(?: (?:and|&) \w+)? (?:sponsorship|support)\W*$/i;
const asked = /\?\s*$|\b(?:requir\w+|need(?:s|ed|ing)?|depend\w*)\b[^.;]{0,60}$/i;

/** Whether words about help with a visa offer it: not a denial, a question, a heading, or the need of an applicant. */
const isOffer = ({ sentence: { text, line }, match }: Found): boolean =>
  !(text === line.text && /^visa$/i.test(text)) &&
  !negative.test(text) &&
  !/\b(?:track record|history) of\b/i.test(text) &&
  !asked.test(text.slice(0, match.index)) &&
  !text.endsWith('?') &&
  !(onlyWords.test(text) && line.shape === 'heading');

/** Whether an employer who may help with visas elsewhere denies it: "not for every role" denies it for none. */
const isDenial = ({ sentence: { text }, match }: Found): boolean =>
  !/^[^.;]{0,40}\b(?:for|in) (?:every|all) (?:roles?|positions?|candidates?|countr)/i.test(
    text.slice(match.index + match[0].length),
  ) && !/(?<!\.)\?\s*$/.test(text);

const read =
  (
    patterns: readonly RegExp[],
    value: Sponsorship,
    counts: (found: Found) => boolean,
  ): Rule<Sponsorship>['read'] =>
  posting =>
    findEach(sentencesOfText(posting), patterns)
      .filter(counts)
      .map(({ span }): Reading<Sponsorship> => stated(value, span));

/** Whether the employer sponsors a visa for the job. "Must be authorized to work" by itself refuses nothing. */
export const sponsorship: readonly Rule<Sponsorship>[] = [
  {
    id: 'sponsorship/offered',
    reads: 'a sentence that says that visas are sponsored, or that the employer helps with them',
    accepts: [
      { text: 'Visa sponsorship is available.', value: 'offered' },
      { text: 'Visa Sponsorship: available for the right person', value: 'offered' },
      { text: 'We sponsor visas!', value: 'offered' },
      { text: 'If you move, we take care of visas.', value: 'offered' },
      { text: 'We offer visa sponsorship and help with moving.', value: 'offered' },
      { text: 'Relocation and visa support for your family', value: 'offered' },
      { text: 'We assist you with visa & relocation support.', value: 'offered' },
      { text: 'Northwind | Data Engineer | Lisbon | VISA | Full-time', value: 'offered' },
      { text: 'H-1B sponsorship is possible.', value: 'offered' },
      { text: 'Northwind | Data Engineer | Lisbon | Visa possible | Full-time', value: 'offered' },
      { text: 'If you move here, we help out with visa and relocation.', value: 'offered' },
      { text: 'We can support you with a working visa.', value: 'offered' },
      { text: 'For some, the company may arrange a visa.', value: 'offered' },
      { text: 'Visa process sponsorship, if applicable', value: 'offered' },
      { text: 'Assistance with obtaining a residence permit and visa', value: 'offered' },
    ],
    refuses: [
      'We do not offer visa sponsorship.',
      'Is visa sponsorship needed?',
      'Those who require visa sponsorship must say so.',
      'Sponsor our running club',
      'Employment Assistance Program',
      'We work with Visa and Mastercard.',
      'We offer sponsorship of local teams.',
      'Learning sponsorship available',
      '## Visa Sponsorship\n\nWe are unable to offer it.',
      'Northwind has a track record of offering H1B sponsorships.',
    ],
    read: read(given, 'offered', isOffer),
  },
  {
    id: 'sponsorship/refused',
    reads: 'a sentence that says that no visa is sponsored, or that applicants must do without',
    accepts: [
      { text: 'We are not able to provide visa sponsorship for this role.', value: 'refused' },
      { text: 'We don’t support visa applications from abroad.', value: 'refused' },
      { text: 'We are unfortunately not able to sponsor for this role.', value: 'refused' },
      { text: 'Sponsorship is not available for applicants who need work authorization.', value: 'refused' },
      { text: 'You can work here without the need for sponsorship.', value: 'refused' },
      { text: 'Authorized to work in Norway without sponsorship, now or later', value: 'refused' },
      { text: 'Future sponsorship unavailable.', value: 'refused' },
      { text: 'You may work here without limits or requiring sponsorship.', value: 'refused' },
      { text: 'We do not support relocation or visas.', value: 'refused' },
      { text: 'This job does not offer sponsorship.', value: 'refused' },
      { text: 'We do not provide immigration or relocation support.', value: 'refused' },
      { text: 'Visa: no', value: 'refused' },
      { text: 'Pay: fair. Visa/relocation: No', value: 'refused' },
      { text: 'Sponsorship will not be given.', value: 'refused' },
      { text: 'Able to work in Norway without a current or future need for sponsorship', value: 'refused' },
      {
        text: 'Equal opportunity\nWe welcome everyone. We are not able to sponsor visas.',
        value: 'refused',
      },
      { text: 'EU citizens only (not requiring a work permit or visa)', value: 'refused' },
      { text: 'You have the right to work here unsponsored.', value: 'refused' },
      { text: 'We are unable to sponsor or take over sponsorship of an employment visa.', value: 'refused' },
      { text: 'We cannot accept applicants who require sponsorship.', value: 'refused' },
      { text: 'You should not require sponsorship (now or later) for a visa.', value: 'refused' },
      { text: 'You must be able to work here without requiring employer sponsorship.', value: 'refused' },
      { text: 'Sponsorship (H-1B, TN, etc.) is not available for this job.', value: 'refused' },
      { text: 'We are unable to offer H-1B, L-1 sponsorship opportunities.', value: 'refused' },
      { text: 'Our company does not sponsor.', value: 'refused' },
      { text: 'We are unable to sponsor at this time.', value: 'refused' },
      { text: 'This role is not eligible for a skilled worker visa.', value: 'refused' },
      { text: 'This role is ineligible for sponsorship.', value: 'refused' },
      { text: 'Relocation is possible but sponsorship is not.', value: 'refused' },
      { text: 'Northwind | Nurse | Oslo | No visa | Full-time', value: 'refused' },
      { text: 'We cannot offer a relocation package and/or working visa.', value: 'refused' },
      { text: 'The role does not qualify for harbour sponsorship.', value: 'refused' },
      { text: 'You may work here without the need for work sponsorship.', value: 'refused' },
    ],
    refuses: [
      'Work sponsorship may not be available for this job.',
      'You must be authorized to work in the US.',
      'Visa sponsorship is available.',
      'We work with Visa and Mastercard.',
      'We cannot sponsor visas for every role, but we try.',
      'We offer sponsorship of local teams, not of people.',
      'Do you need visa sponsorship?',
      'No clients, no sponsors, no deadlines.',
      'We do not sponsor events.',
      'You help clients with their visa cards.',
    ],
    read: read(refused, 'refused', isDenial),
  },
];
