import type { Match } from '../lexicon/matcher.ts';
import type { SkillEntry } from '../lexicon/skills.ts';
import type { Span } from '../posting/document.ts';
import type { Sentence } from '../segment/posting.ts';

/** Openings of lists of other companies: those who buy, invest, or employed the team before. */
const others =
  /\b(?:trusted by|backed by|investors?|invested in|funded by|founders? of|raised\b[^.;]{0,60}\bfrom|(?:customers?|clients?|brands?|companies|businesses|enterprises|startups|leaders|partners|employers|alumni|teams|organi[sz]ations|names) (?:such as|like|including|include|includes|from|of|at|are)|(?:partner|work|compete)(?:s|ed|ing)? with (?:industry leaders|the likes|companies|brands)|(?:used|loved|relied on|chosen) by|from the likes of|formerly (?:at|of)|ex-)/gi;

/** Where such a list is over, and the sentence speaks of something else. */
const onwards =
  /[;:!?()]|\.\s|\.$|,?\s(?:to|who|that|which|in order|so|on|using|with|we|our|while|built|runs?)\s/i;

/** What speaks of the job or of who takes it. */
const ofTheJob =
  /\b(?:you|your|yourself|(?:this|the) (?:role|position|job|candidate|successful|ideal|intern)|responsib\w+|seeking|looking for|hiring|recruiting|openings?|will be|apply|join)\b/i;

/** What says of a company what it is, has, or does. */
const ofTheCompany =
  /\b(?:is|are|as|was) (?:an?|the|one of the)\s(?:[^\s.;]+\s){0,9}?(?:company|firm|start-?up|platform|provider|leader|organi[sz]ation|agency|consultancy|unicorn|bank|business|manufacturer|retailer|supplier|marketplace|app|network)\b|^(?:our|the|this) (?:[\w-]+ ){0,2}(?:company|platform|product|products|solutions?|technology|clients|customers|mission|vision|model|services|suite)\b|\b(?:backed by|founded (?:in|by)|since (?:our|its|launching|\d{4})|for (?:more than|over) \d+ years|headquartered|acquisition of|acquired|raised|world['\u2019]s (?:first|leading|largest)|mission is|we (?:help|serve|power|enable|empower|provide|build (?:products|software|tools)))\b/i;

const teams =
  /^(?:\s*(?:,|\/|&|\band\b|\bor\b)+\s*[\w&/-]+(?:\s[\w&/-]+){0,2}?){0,6}?\s+(?:teams?|departments?|colleagues|counterparts|functions)\b/i;
const besideTeams =
  /\b(?:with|across|alongside|between|to|from)\s+(?:(?:the|our|other|various|internal|cross-functional)\s+)*(?:[\w&/-]+(?:\s[\w&/-]+){0,2}(?:,\s*(?:and\s)?|\s(?:and|or|&)\s))*$/i;

/** The stretches of a sentence that list other companies: "customers such as Acme and Globex". */
export function otherCompanies({ text }: Sentence): Span[] {
  return [...text.matchAll(others)].map(({ 0: cue, index }) => {
    const start = index + cue.length;
    const stop = onwards.exec(text.slice(start));
    return { start, end: stop ? start + stop.index : text.length };
  });
}

/**
 * Why a field of knowledge is none that the job is about, although its name stands in the text.
 * @returns the reason, or undefined where it counts.
 */
export function asideOf(sentence: Sentence, match: Match<SkillEntry>): string | undefined {
  const { text, section, strength } = sentence;
  if (match.value.kind !== 'knowledge') return undefined;
  if (strength === 'preferred' || strength === 'required') return undefined;
  if (section === 'about' && ofTheCompany.test(text) && !ofTheJob.test(text))
    return 'what the company does, not what the job asks for';
  if (teams.test(text.slice(match.end)) && besideTeams.test(text.slice(0, match.start)))
    return 'the name of a team that the job works with';
  return undefined;
}
