import { part } from '../../lexicon/pattern.ts';
import { onsite } from './words.ts';

/** Where work may be done remotely: "Remote (Norway) or hybrid". */
const place = String.raw` \([^()]{2,40}\)`;

/** Ways of saying that either of two models may be had: sources of patterns. */
export const remoteOrHybrid = part`
  \b(?:remote(?:ly)?(?:[- ]first)?(?: work)?(?:${place},? or |,? (?:or|and|&) | ?\/ ?)(?:in a |on a |an? )?hybrid
    |hybrid(?:,? (?:or|and|&) | ?\/ ?)(?:fully |full |100% )?remote
    |remote\b[^.;]{0,50}\b(?:optional|with|and|or) (?:an? )?hybrid (?:options?|access|available|arrangements?))\b
  (?! work(?:ing)? polic
    | (?:development|teams?|workforce|events?|meetings?|collaboration|employees|workers)| ?:)
`;

/** The same of on-site and remote. */
export const onsiteOrRemote = part`
  (?<!(?:teams?|tests?|interviews?|meetings?|events?|trainings?|demos?|sessions?|visits?|workshops?|classes
    |support)\W{1,3})\b
  (?:${onsite},? or (?:fully )?remote(?:ly)?|remote(?:ly)?(?:${place})?,? or ${onsite}
    |(?:${onsite} ?\/ ?(?:fully )?remote|remote ?\/ ?${onsite})
      (?= (?:in|from|at|options?|roles?|work|positions?)\b|[),;|]|$))\b
  (?! (?:\w+ )?(?:teams?|colleagues|access|support|client|customer|meetings?|interviews?)| ?[:/]
    | or hybrid)
`;

const office = part`
  (?<!\b(?:people|employees|teams?(?!,? either)|colleagues|worldwide)\b[^.;]{0,60})\b
  (?:in|at|from|out of) (?:our|the) (?:[\p{L}.’'-]+ ){0,3}(?:offices?|headquarters|hq|hub)
  (?:,? in [\p{L} ]{3,25}?)?
`;

/** The same of a place with a name: "in our Oslo office or remotely". */
export const officeOrRemote = part`
  ${office},? or (?:fully |work(?:ing)? )?remote
    (?:ly)?\b(?! (?:\w+ )?(?:teams?|colleagues|access|support|clients?|customers?))
  |\boffice ?\/ ?remote\b(?=\W*$)
`;

/** The same of on-site and hybrid. */
export const onsiteOrHybrid = part`
  \b(?:hybrid(?:,? or | ?\/ ?)${onsite}|${onsite}(?:,? or | ?\/ ?)hybrid)\b
  (?= (?:roles?|positions?|in|at|basis|policy|schedule)\b|[).;]|$)
`;

const model = String.raw`(?:${onsite}|(?:(?:in|at) (?:the|our) )?office|(?:full[- ]|fully )?remote|hybrid)`;

/** The way of saying that any of the three may be had. */
export const anyModel = part`
  \b${model}(?:,| or| ?\/) ?${model}(?:,? (?:and|or|&)| ?\/) ?${model}\b
  (?= (?:work(?!ers)|options?|roles?|positions?|arrangements?|opportunit|in\b|within\b)|\W*$)
`;
