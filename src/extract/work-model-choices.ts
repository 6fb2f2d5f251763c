import { onsite } from './work-model-words.ts';

/** Ways of saying that either of two models may be had: sources of patterns. */
export const remoteOrHybrid = String.raw`\b(?:remote(?:ly)?(?: work)?(?:,? (?:or|and|&) | ?\/ ?)(?:in a |on a )?hybrid|hybrid(?:,? (?:or|and|&) | ?\/ ?)(?:fully |100% )?remote)\b(?! work(?:ing)? polic| (?:development|teams?|workforce|events?|meetings?|collaboration|employees|workers)| ?:)`;

export const onsiteOrRemote = String.raw`(?<!(?:tests?|interviews?|meetings?|events?|trainings?|demos?|sessions?|visits?|workshops?|classes|support)\W{1,3})\b(?:${onsite},? or (?:fully )?remote(?:ly)?|remote(?:ly)?,? or ${onsite}|(?:${onsite} ?\/ ?(?:fully )?remote|remote ?\/ ?${onsite})(?= (?:in|from|at|options?|roles?|work|positions?)\b|[),;|]|$))\b(?! (?:\w+ )?(?:teams?|colleagues|access|support|client|customer|meetings?|interviews?)| ?[:/]| or hybrid)`;

/** The way of saying that any of the three may be had. */
export const anyModel = String.raw`\b(?:${onsite}(?:,| or| ?\/) ?hybrid(?:,? (?:and|or|&)| ?\/) ?(?:fully )?remote|remote(?:,| ?\/) ?hybrid(?:,? (?:and|or|&)| ?\/) ?${onsite})\b(?= (?:work|options?|roles?|positions?|arrangements?|opportunit)|\W*$)`;
