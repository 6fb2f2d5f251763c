import { pattern } from '../../lexicon/pattern.ts';
import type { Sentence } from '../../segment/posting.ts';
import type { Years } from './years.ts';

const experience = /\b(?:experience[ds]?|exp\b|xp\b|yoe\b|expertise|track record)/i;
/** Words of a sentence that speak to the applicant. */
const asks = pattern('i')`
  \b(?:you|you['’](?:ve|ll|re)|your|candidates?|applicants?|requir\w+|must|minimum|min\.?|at least
  |seeking|we seek|(?:look|search)(?:s|es|ing)? for|needs?|ideal\w*|should|bring\w*|prefer\w*|qualif\w+|desir\w+
  |someone|who ha(?:s|ve)|degree)\b
`;

const doing = pattern('i')`
  ^['’]?\s*(?:\(?(?:required|preferred|minimum|min)\)?\s*)?
  (?:(?:of|in|as|at|with|within|on)\b
    |(?:[\w-]+\s){0,2}(?:working|using|building|shipping|operating|deploying|scaling|teaching|driving|developing|designing|managing|leading|writing
      |programming|coding|running|selling|handling|doing|creating|analy[sz]ing|delivering|supporting
      |implementing|focus(?:ed|ing)|hands-on|professional|relevant|industry|post|work|in)\b)
`;

/** All that may stand before the years that open a sentence. */
const opening = pattern('i')`
  ^\W*(?:at least|(?:a )?total(?: of)?|minimum(?: of)?|min\.?|experience:?|over|more than|around|approximately
  |(?:you )?(?:must |should )?(?:have|possess|bring)|has|having|with|qualifications:?|requirements:?
  |ha[sv]e at least|(?:must )?have (?:a )?minimum(?: of)?)?\W*$
`;

/** What stands before years that a demand is, or has in brackets: "Minimum of 2+ years", "Experience at sea (min. 3 years)". */
const standsAlone =
  /^\W*(?:(?:a )?min(?:imum|\.)?(?: of)? |at least )?$|\((?:min(?:imum|\.)?(?: of)? ?|at least )$/i;

/** "Night Nurse (2 years' experience)": what stands right behind the years in a header. */
const ofExperience = /^['’]?[ )]{0,2}(?:of )?(?:[\w-]+ )?(?:experience|exp\b)/i;

const says = /\b(?:is|are|has|have|we|our|with)\b/i;

/** "Night Nurse (Oslo) – 2 years of experience". */
const behindTitle = /^\W*\p{Lu}[^.;]*[–—|]\s*$/u;

/** "3 years of experience in boats", which asks for them whatever it stands among. */
const ofExperienceIn = /^['’]? (?:of )?(?:[\w-]+ ){0,2}experience,? (?:in|as|with)\b/i;

/** Whether a number of years that is none of the above is experience asked for. */
export function asksForExperience({ text, section, line }: Sentence, years: Years): boolean {
  const named = experience.test(text);
  const after = text.slice(years.end);
  switch (section) {
    case 'required':
    case 'preferred':
    case 'skills':
      return (
        named ||
        (!years.inMonths &&
          (doing.test(after) ||
            text.length <= 70 ||
            (years.shape !== 'plain' && standsAlone.test(text.slice(0, years.start)))))
      );
    case 'benefits':
    case 'pay':
    case 'eligibility':
      return (
        named &&
        (/\b(?:required|minimum|must|at least|should have|degree)\b/i.test(text) ||
          (years.start === 0 && ofExperienceIn.test(after))) &&
        !/\b(?:leave|vacation|holiday|bonus)\b/i.test(text)
      );
    default: {
      const opens = opening.test(text.slice(0, years.start));
      if (named)
        return (
          opens ||
          asks.test(text) ||
          /\bexperience:? $/i.test(text.slice(0, years.start)) ||
          line.shape === 'bullet' ||
          behindTitle.test(text.slice(0, years.start)) ||
          (section === 'header' && ofExperience.test(after) && !says.test(text)) ||
          /^\W*(?:[\w-]+ ){0,4}experience\W/i.test(text)
        );
      const asked =
        (section === 'duties' && line.shape === 'bullet') ||
        /\b(?:must|requir\w+|qualif\w+|minimum|at least|you have|you['’]ve (?:spent|worked)|candidates?|looking for)\b/i.test(
          text,
        );
      return !years.inMonths && doing.test(after) && asked && (opens || years.shape !== 'plain');
    }
  }
}
