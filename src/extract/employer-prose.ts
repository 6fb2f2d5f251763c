import { pattern } from '../lexicon/pattern.ts';
import type { Sentence } from '../segment/posting.ts';

/** What is said of the employer, which asks for nothing although it stands below demands. */
const opening = pattern('i')`
  ^\W*(?:about [\w&. ]{2,30}: )?(?:at [^,]{2,40}, )?(?:we (?:are (?!looking|seeking|hiring|searching|excited to|keen)|offer|deliver|provide|serve|believe
      |have (?!an? (?:strong )?(?:preference|need))|know|help|strive|aim|care|celebrate|support|foster)
    |we['\u2019](?:re (?!looking|seeking|hiring|searching|excited to|keen)|ve )
    |our (?:[\w-]+ ){0,3}(?:teams?|company|platform|products?|mission|vision|culture|clients|customers
      |people|solutions?|technology|benefits|business|office|purpose|goal) (?!must|should|need|require)
    |(?!experience|knowledge|proficien|familiar|ability|this|it\b|the\b)[\w&.-]+(?: [\w&.-]+)? is (?:an?|the|one of the) (?:[^\s.;,]+,?\s){0,9}?
      (?:company|organi[sz]ation|provider|firm|start-?up|consultancy|agency|bank|leader|platform)\b)
`;
const toApplicants =
  /\b(?:you|your|us(?:e|ing)|stack|setup|candidates?|applicants?|must|required?|experience|knowledge|proficien|familiar)/i;

/** Whether a sentence among the demands asks for nothing, but speaks of the employer: "Our teams shape retail banking." */
export const isOfTheEmployer = ({ text, section, line }: Sentence): boolean =>
  (section === 'required' || section === 'preferred') &&
  line.shape === 'text' &&
  opening.test(text) &&
  !toApplicants.test(text);
