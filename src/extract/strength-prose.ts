import { pattern } from '../lexicon/pattern.ts';
import type { SectionKind, Strength } from '../posting/record.ts';
import type { Sentence } from '../segment/posting.ts';
import { strengthOf } from '../segment/segment.ts';
import { isOfTheEmployer } from './employer-prose.ts';
import { firstIn, occursIn } from './sentences.ts';

/** Openings of a sentence that asks for something, under whatever heading it stands. */
const demand = pattern('i')`
  ^\W*(?:[\w&/ -]{3,40}: )?
  (?:(?:if (?!you (?:need|know|hold|bring)))?you
    (?:['\u2019](?:re|ve))? (?:(?:(?:will|should|must) )?have
      |(?=proficient|fluent|experienced|skilled|familiar|comfortable)|bring|possess|hold|know
      |are (?:proficient|fluent|experienced|skilled|familiar|comfortable)|should (?:have|be|know)
      |need)\b
    |are (?:proficient|fluent|experienced|skilled|familiar|comfortable) (?:in|with|at)\b
    |(?:and )?do you (?:have|possess|bring|know)\b(?! (?:a |the |any )?(?:passion|question|what|how|desire|interest|drive))
    |are you (?:\w+ )?(?:proficient|fluent|experienced|skilled|talented|familiar|well[- ]versed|an expert) (?:in|with|at)\b
    |(?:the )?(?:ideal|successful|right) candidates? (?:will|would|should|must|has|have|possess|is|brings?)\b
    |(?:(?:(?:an? )?(?:very|strong|proven|solid|deep|good|excellent|demonstrated|extensive|advanced
      |significant|prior|previous|recent|foundational|basic|working|in-depth|hands[- ]on|practical|professional|relevant
      |technical|some|expert(?:[- ]level)?|thorough|confident)
      (?:,| and)? ){0,3}
      (?:experience|knowledge|proficiency|familiarity|understanding|expertise|background|command|grasp
        |fluency|foundation|confidence) (?:in|with|of|on|using|across|working|building|applying
        |(?:design|develop|cod|program|writ|deploy|implement|manag|lead|creat|maintain|support
          |administ)\w*ing)\b)
    |(?:proficient|fluent|skilled|experienced|expert|familiar|well[- ]versed) (?:in|with|at)\b
    |(?:(?:\w+ ){1,6}(?:developer|engineer|analyst|scientist) )?with (?:an? )?(?:solid|strong|proven|deep|extensive|hands-on)
      \s(?:experience|background|foundation|understanding) (?:in|of|with)\b(?!.*,? we(?:['\u2019]ve)?\b)
    |(?:have|has|having) (?:an? |some |strong |hands-on |proven |specific |deep |solid |significant |extensive |considerable |previous |prior |relevant |subject matter )*
      (?:experience|knowledge|expertise|background|[^.;:,]{2,40} skills)\b
    |(?:proven |demonstrated |the )?(?:ability|capability|capacity) to (?:work with|use|design|develop|build|analy[sz]e|manage)\b
    |(?:excellent|strong|good|solid|basic|intermediate|sound|advanced|proven|great|exceptional|outstanding|in-depth|deep
      |extensive|hands[- ]on|demonstrated|prior) [^.;:]{0,80}?\b
      (?:skills|abilities|knowledge|experience|understanding|background|proficiency|expertise)\b
    |(?:has |if you have |requirements: )?(?:over |at least |more than |minimum |min\.? )?
      (?:\d+|one|two|three|four|five)\s*\+?\s*(?:[-\u2013]\s*\d+\s*)?\+?\s*years?\b(?! (?:ago|later)\b))
`;

/** What a sentence about the job asks of whoever takes it: "seeking an engineer with strong Java experience". */
const sought = pattern('i')`
  (?<!\b(?:don['\u2019]t|not|if you) )\b
  (?:seeking|look(?:s|ing)? (?:for|to (?:hire|add|recruit))|in search of|need|requires?|hiring
    |(?:particularly|especially|most) interested in
    |(?:role|position|opportunity) (?:is (?:ideal|perfect) )?for (?:someone|candidates|an? [\w-]+(?: [\w-]+)?)
      (?= with (?:an? )?(?:strong|solid|proven|deep|hands-on|experience|expertise|knowledge|\d)))\b.{1,90}?\b
  (?:with|background in|experience (?:in|with|of)|expertise in|knowledge of|proficien\w+ in|skilled in
    |passionate about|strong in|comfortable (?:working )?(?:with|in|across)|(?:well[- ])?versed in|fluent in
    |expert in|advanced in|speciali[sz](?:ed|ing) in
    |\d+\s?\+?\s?(?:[-\u2013]\s?\d+\s?\+?\s?)?years?)\b
  |\s[-\u2013\u2022*]\s(?:(?:strong|solid|proven|deep|good|hands[- ]on|prior|some) )?
    (?:experience|proficiency|familiarity|knowledge|expertise|understanding) (?:with|in|of)\b
`;

/** Openings of prose about the work, which asks for nothing even where demands are listed. */
const work = pattern('i')`
  ^(?:(?:in this role|in this position|as (?:an?|our|the) [^,]{3,60}), 
    (?!you(?:['\u2019](?:ll|ve)| will| should| must)? (?:also )?(?:have|need|bring|possess|hold)\b
      (?! (?:an? |the )?(?:\w+ )?(?:opportunity|chance|possibility)))
  |the (?:job|role
    |position) (?:entails|involves|includes)\b
  |(?:in this role )?you
    (?:['\u2019]ll| will) (?:be (?:responsible|working|part|joining)|work|join|build|design|own|lead
      |help|drive|play|develop|support)\b
  |we are (?:currently )?(?:looking|seeking) (?:for )?an? [^,]{3,80} to\b)
`;

/** The same as a list of duties says it of whoever holds the post. */
const workOfHolder = pattern('i')`
  ^\W*(?:will (?:be (?:in charge of|responsible for|involved in|working)|work|lead|support|own|manage
    |develop|design|build)\b
  |(?:is |be )?responsible for\b
  |(?:analy[sz]es|assists|builds|collaborates|conducts|configures|coordinates|creates|defines|designs
    |develops|documents|ensures|evaluates|follows|identifies|implements|leads|maintains|manages|monitors
    |participates|performs|plans|prepares|provides|resolves|reviews|supports|tests|troubleshoots
    |writes)\s)
`;

/** How strongly a sentence asks for what stands at an offset of it, where no cue says so: by its section and its form. */
export function strengthOfProse(sentence: Sentence): (offset: number) => Strength {
  if (isOfWork(sentence) || isOfTheEmployer(sentence)) return () => 'mentioned';
  const usual = strengthOf(sentence.section);
  if (usual !== 'mentioned' || sectionsWithoutDemands.includes(sentence.section)) return () => usual;
  if (occursIn(sentence, demand)) return () => 'required';
  if (sentence.section === 'other') return () => usual;
  const opening = firstIn(sentence, sought);
  return offset => (isAfter(opening, sentence.text, offset) ? 'required' : usual);
}

/** Sections that ask for nothing, in whatever words. */
const sectionsWithoutDemands: readonly SectionKind[] = ['benefits', 'pay'];

/** What is sought ends where it is said what for: "with Java experience to build our shop". */
const isAfter = (opening: RegExpExecArray | null, text: string, offset: number): boolean =>
  opening !== null &&
  opening.index + opening[0].length <= offset &&
  !/\s(?:to|who will)\s/.test(text.slice(opening.index + opening[0].length, offset));

const isOfWork = ({ text, section, line }: Sentence): boolean =>
  section === 'required' && ((line.shape === 'text' && work.test(text)) || workOfHolder.test(text));
