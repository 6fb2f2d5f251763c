import { part, pattern } from '../lexicon/pattern.ts';
import type { FieldValue } from '../posting/record.ts';
import type { SegmentedPosting, Sentence } from '../segment/posting.ts';
import { labelled } from './header.ts';
import { type Rule, stated } from './rule.ts';
import { type Found, findEach, inBars, sentencesOfText } from './sentences.ts';

type Relocation = FieldValue<'relocation'>;

const kind = part`
  (?:assistance|support|packages?|benefits?|allowances?|bonus(?:es)?|stipends?|costs?|expenses?|help|aid
  |services?|reimbursements?|coverage|incentives?|sponsorship|budgets?|plans?|program(?:me)?s?)
`;
const help = part`
  (?:relocation(?:,? ?(?:and|&|or|and\/or|\/|\+)? ?
    (?:immigration|visas?|sponsorship|housing|travel)){0,2} ${kind}
  |relocation assist|(?:aid|assistance|support|help) (?:in|with) relocation
  |(?:help|support|assist\w*|assistance|reimburse\w*) (?:you )?(?:out )?(?:with |for |to )?
    (?:visas? (?:and|&|or) )?(?:your |the )?relocat(?:ion|ing|e)\b)
`;
const not = String.raw`(?:not|no|without|cannot|can['’]?t|unable|don['’]?t|won['’]?t|doesn['’]?t|isn['’]?t|neither|nor)(?! (?:only|limited)\b)`;
const candidates = String.raw`(?:candidates|the right candidate|applicants|people|you|employees|individuals)`;
const near = String.raw`(?:(?!, we|, you|\b(?:but|if)\b|(?<!\bwithout (?:the )?)\b(?:requir\w*|need\w*)\b)[^.;—]){0,50}?`;
const give = part`
  (?:eligible for|offer(?:ing)?|provid(?:e|ing)|pay(?:ing)? for|cover(?:ing)?|support(?:ing)?
  |sponsor(?:ing)?|consider(?:ing)?)
`;
const done = String.raw`(?:available|offered|provided|covered|paid|supported|possible|an option)`;

const refused: readonly RegExp[] = [
  String.raw`\b${not}\b${near}\b(?:${help}|${give} (?:\w+ )?relocations?|cover the costs? of relocat\w+)\b`,
  String.raw`\b${not} relocat(?:e ${candidates}|ion(?: is| will be)? ${done})\b`,
  part`
    \b${help}\b(?: is| are| will| for this (?:role|position))*
    (?:(?!\b(?:if|for (?:those|candidates|people))\b)[^.;,]){0,20}\b
    (?:not|unavailable|isn['’]t|cannot)\b(?! (?:only|limited)\b)
  `,
  String.raw`\brelocation[^.;,]{0,30}\b(?:will not|won['’]t|cannot|can['’]t) be considered\b`,
  String.raw`\bnot open to relocations?\b|(?:^\W*|\()no relocations?\b(?! (?:is )?(?:required|needed|necessary))`,
  String.raw`\bvisa ?\/ ?relocation: (?:no|none)\b`,
  String.raw`\brelocation, [^.;()]{1,40} (?:is|are) not ${done}\b`,
  String.raw`\brelocation (?:is |will be |are )?(?:not ${done}|not (?:eligible|included)|unavailable)\b`,
  String.raw`\brelocat\w+ (?:\w+ ){0,6}?(?:at (?:their|your|the candidate['’]s|applicant['’]s) own (?:expense|cost)|the responsibility of the [\w ]*(?:candidate|applicant))\b`,
].map(source => new RegExp(source, 'giu'));

const offered: readonly RegExp[] = [
  String.raw`\b${help}\b`,
  String.raw`\brelocation (?:is |will be |fully |(?:can|may|might|could) be )*${done}\b(?! to \w+ (?:client|work)?)`,
  String.raw`\b(?:(?:offers?|provides?|covers?|pays?|reimburse) (?:for )?(?:[\w-]+ ){0,3}relocation\b(?! to)|open to relocating ${candidates}\b)`,
  String.raw`\brelocation to \p{Lu}[\p{L} ]+? (?:is )?(?:fully )?(?:covered|paid)\b`,
  String.raw`\beligible for (?:[^.;]{1,90} )?relocation\b(?! to| (?:is )?required)|(?<=\bbenefits\b[^.;]{0,120}, )relocation(?=,)`,
  part`
    \b(?:paid|covered|funded|generous) relocation\b(?! (?:is )?(?:required|needed))
    |\brelocation for (?:exceptional|strong|outstanding|the right) ${candidates}\b
  `,
  inBars('relocation'),
].map(source => new RegExp(source, 'giu'));

const label = new RegExp(
  String.raw`^(?:visa\/)?relocation(?: ${kind})?(?: (?:available|eligible|offered|provided|option))?\??$`,
  'i',
);
const answers: readonly [Relocation, RegExp][] = [
  ['refused', /^(?:no|none|n\/a|not (?:available|offered|provided|eligible))\b/i],
  ['offered', /^(?:yes|available|offered|provided|possible|eligible)\b|^.{0,40}\bpackage\b/i],
];

/** What stands after "Relocation" or "Relocation provided", when that is yes or no. */
const answered = (posting: SegmentedPosting, value: Relocation) =>
  labelled(posting, label).flatMap(({ text, start, end }) =>
    answers.find(([, pattern]) => pattern.test(text))?.[0] === value ? [stated(value, { start, end })] : [],
  );

const before = pattern('iu')`
  \b${not}\b${near}$
  |\bif relocation\b
  |\bother (?:hiring|managers|positions|roles)\b
  |\b(?:those|candidates|anyone)(?: who)? (?:need|requir)\w*(?! to\b)[^.;]*$
`;
const after = new RegExp(
  String.raw`^(?:(?!\b(?:if|but)\b)[^.;,]){0,40}\b(?:${not}|unavailable)\b(?! (?:currently |already )?(?:liv\w+|locat\w+|based|resid\w+)\b)|^[^.;]{0,60}\b(?:own expense|responsibility of the)\b`,
  'iu',
);

/** Whether words about help with moving are an offer, and not a denial, a question or a label. */
const isOffer = ({ sentence: { text, line }, match }: Found): boolean =>
  !(text === line.text && /^relocation$/i.test(text)) &&
  !before.test(text.slice(0, match.index)) &&
  !after.test(text.slice(match.index + match[0].length)) &&
  !/\?\W*$/.test(text) &&
  !(label.test(text.replace(/[\s:*]+$/, '')) && (line.shape === 'heading' || text.endsWith(':')));

/**
 * Lines below a heading that gives them to other people than those who get this job: "Benefits for full-time employees"
 * in a posting for interns.
 */
function forOthers({ lines }: SegmentedPosting, sentence: Sentence): boolean {
  const at = lines.indexOf(sentence.line);
  for (let i = at; i >= 0 && i > at - most; i--) {
    if (lines[i]!.section !== sentence.section) return false;
    if (toStaff.test(lines[i]!.text)) return lines.some(({ text }) => /\bintern(?:ship)?s?\b/i.test(text));
  }
  return false;
}
const most = 25;
const toStaff = /\bfor (?:[\w.-]+ ){0,3}?full[- ]time (?:employees|staff|team)/i;

/** Whether the employer helps with moving. A refusal is read before an offer: "not eligible for relocation assistance". */
export const relocation: readonly Rule<Relocation>[] = [
  {
    id: 'relocation/refused',
    reads: 'a sentence that says that no help with moving is given',
    accepts: [
      { text: 'This position is not eligible for relocation assistance.', value: 'refused' },
      { text: 'Relocation assistance is not available for this position.', value: 'refused' },
      { text: 'We do not offer relocation support.', value: 'refused' },
      { text: 'No relocation package is provided', value: 'refused' },
      { text: 'This role is not eligible for relocation.', value: 'refused' },
      { text: 'Pay: fair. Visa/relocation: No', value: 'refused' },
      { text: 'Relocation: no', value: 'refused' },
      { text: 'Relocation eligible: No', value: 'refused' },
      { text: 'Relocation provided:\n\nNone', value: 'refused' },
      { text: 'You may relocate to Oslo at your own expense.', value: 'refused' },
      { text: 'Relocation costs are the responsibility of the selected candidate.', value: 'refused' },
      { text: 'On-site only (no relocation).', value: 'refused' },
      { text: 'There is no sponsorship or relocation assistance.', value: 'refused' },
      { text: 'Applicants who need relocation will not be considered.', value: 'refused' },
      { text: 'No Relocation - people of Oslo only', value: 'refused' },
      { text: 'We are not open to relocation at this time.', value: 'refused' },
      { text: 'Live nearby (relocation, travel and meals are not provided).', value: 'refused' },
      { text: 'You come without the need of relocation or visa sponsorship.', value: 'refused' },
    ],
    refuses: [
      'Relocation assistance is available.',
      'You must be willing to relocate to Lisbon.',
      'Relocation is not required.',
      'Willing to relocate: no',
      'No relocation required',
      'We give relocation help if you are not in Oslo yet.',
      'If you do not live in Oslo, we provide a relocation package.',
      'We cannot sponsor visas but relocation help is possible.',
    ],
    read: posting => [
      ...findEach(sentencesOfText(posting), refused).map(({ span }) => stated('refused', span)),
      ...answered(posting, 'refused'),
    ],
  },
  {
    id: 'relocation/offered',
    reads: 'a sentence that says that help with moving is given',
    accepts: [
      { text: 'Relocation assistance is available.', value: 'offered' },
      { text: 'We offer a relocation package and visa support.', value: 'offered' },
      { text: 'Benefits include relocation support', value: 'offered' },
      { text: 'Relocation reimbursement', value: 'offered' },
      { text: 'Relocation service for all transfers', value: 'offered' },
      { text: 'We offer good pay, aid in relocation and lunch.', value: 'offered' },
      { text: 'We help you with your relocation.', value: 'offered' },
      { text: 'Relocation is available.', value: 'offered' },
      { text: 'We offer a generous relocation package if you do not live here.', value: 'offered' },
      { text: 'Relocation assistance: yes', value: 'offered' },
      { text: 'Northwind | Oslo | Relocation | On-site', value: 'offered' },
      { text: 'Northwind | Oslo | On-site | Relocation', value: 'offered' },
      { text: 'Relocation to Oslo fully covered', value: 'offered' },
      { text: 'Relocation is an option, but visas are not.', value: 'offered' },
      { text: 'Candidates need to live in Oslo, and we support relocation.', value: 'offered' },
      { text: 'Relocation covered for those who do not live in Oslo', value: 'offered' },
      { text: 'Relocation may be available.', value: 'offered' },
      { text: 'A bonus, a garden and paid relocation', value: 'offered' },
      { text: 'Visas and relocation for exceptional candidates', value: 'offered' },
      { text: 'You might be eligible for a bonus as well as relocation.', value: 'offered' },
      { text: 'Benefits: free lunch, relocation, a garden', value: 'offered' },
      { text: 'Relocation: full package with a flat for a month', value: 'offered' },
      { text: 'Equal opportunity\nWe welcome everyone, and support relocation.', value: 'offered' },
    ],
    refuses: [
      'This position is not eligible for relocation assistance.',
      'Relocation costs are at your own expense.',
      'Relocation costs are the responsibility of the selected candidate.',
      'Relocation Assistance:\n\nThis role is not eligible for relocation.',
      'Those requiring relocation assistance',
      'Travel and relocation possible to unanticipated client sites',
      'Our interns are paid.\n\nBenefits (for full-time employees)\n- Relocation support',
      'Other hiring managers may offer a relocation package.',
      'You must be open to relocation.',
      'This role would require you to relocate to Porto.',
    ],
    read: posting => [
      ...findEach(sentencesOfText(posting), offered)
        .filter(found => isOffer(found) && !forOthers(posting, found.sentence))
        .map(({ span }) => stated('offered', span)),
      ...answered(posting, 'offered'),
    ],
  },
];
