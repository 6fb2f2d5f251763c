import { part, pattern } from '../../lexicon/pattern.ts';

const country = String.raw`(?:\p{Lu}\p{L}+(?: (?:of |and )?\p{Lu}\p{L}+){0,2}|U\.?S\.?A?\.?|U\.?K\.?)`;

/** Words that say where applicants must be, before and after the name of the place. */
export const eligible: { before: RegExp; after: readonly RegExp[] } = {
  before: pattern('gu')`
    (?<place>${country})(?:[- ][Bb]ased (?:(?:(?:on[- ]?site|hybrid|in[- ]person|remote|full[- ]time) )*
      (?:role|position|job|internship)\b
      |(?:applicants|candidates)\b(?! preferred))
      | (?:[Aa]pplicants|[Cc]andidates|[Rr]esidents) (?:[Oo]nly|ONLY)\b)
    |\b(?:looking for|seeking|hiring) (?:an? )?(?<sought>${country})[- ]based\b
    |\b[Jj]oin(?:ing)? (?:our|their) (?:\p{Ll}[\p{Ll}-]* ){0,2}(?<joined>${country})[- ]based (?:team|office)\b
    |\bmust be (?:an? )?(?<resident>${country}) residents?\b
    |^(?:[^\p{L}]*|[Mm]ust be )(?<based>${country})[- ]based
      (?=\W*$|,? and on[- ]?site|, (?:hybrid|on-?site|remote))
  `,
  after: [
    String.raw`\bmust (?:be )?(?:currently )?(?:reside|live|based|located) in and (?:legally )?(?:able|authori[sz]ed|eligible|entitled) to work in\b`,
    part`
      \b(?:must|need to) (?:also |currently |already |be already )?
      (?:reside|live|living|be (?:physically |currently )?(?:located|based|(?:an? )?resid(?:ing|ents?)|living))
      (?: (?:and work|or work|of))?(?: (?:with)?in)?(?: \d+ miles of)?\b
    `,
    String.raw`\b(?:prefer|preference|preferred|need|require[sd]?|requiring)\b[^.;]{0,60}\b(?:to (?:reside|live)|be (?:located|based)|to have residency) (?:with)?in\b`,
    String.raw`\b(?:role|position|job|opportunity) (?:is )?(?:only )?for candidates (?:located|based|living|residing) in\b`,
    String.raw`\b(?:looking (?:for|to (?:add|hire))|seek(?:s|ing)(?: to hire)?|hiring|recruiting) (?:an? )?(?:(?! and (?:is|are) )[\p{L}\d ,/&()'’.+*–-]){4,100}? (?:based|located) in\b`,
    part`
      \b(?:candidates|applicants|people|someone|individuals|folks) who (?:currently )?
      (?:lives?|resides?|(?:are|is) (?:based|located))(?: and (?:can )?work)? (?:in|within)(?: or near)?\b
    `,
    part`
      \b(?:prefer\w*|prioriti[sz]\w+)\b[^.;]{0,40}\b(?:candidates|applicants|those|people)
      (?: who are)?(?: physically| currently)? (?:located|based|living) (?:in|near|within)\b
    `,
    String.raw`^\W*(?:\w+ )?preference for(?=[\p{L} ]{3,40}(?:[,.]| or ))`,
    String.raw`\bhiring (?:exclusively |only )?in\b(?=[^.;]{0,40}\b(?:right now|only|exclusively|at this time)\b)`,
    part`
      \b(?:open|available|limited|restricted) (?:only )?to (?:remote )?(?:candidates|applicants|residents|people
        |those)
      (?: who (?:are|live|reside))?(?: (?:located|based|residing|living))?(?: in| of| within)\b
    `,
    part`
      \b(?:(?:only|currently|exclusively)(?: able to)? (?:hir(?:e|ing)|accept(?:ing)?|consider(?:ing)?|recruit(?:ing)?|focusing on)
        (?: (?:candidates|applicants|applications|people))?
        (?: from (?:candidates|applicants|people|individuals))?
        |(?:accept|consider)(?:ing)? (?:candidates|applicants|applications))
      (?:(?: who are)? already)?(?: (?:located|based|residing|living|from))?(?: in| within| from)\b
    `,
    part`
      \b(?:performed|executed|done|telecommut(?:e|ing)(?: is)?(?: \w+)?|sit|lead|worked|held|remote(?:ly)?|based|located|work(?:ing)?|live)
      (?: (?:environment|role|position|job|opportunity|work(?:ing)?|set-?up|setting|capacity))?
      (?: only)?(?: (?:from|in|within))?(?: \(?almost\)?)?(?: anywhere)?
      (?: from)?(?: (?:in|within|across|from))\b
      (?<=anywhere (?:from )?(?:in|within|across)
        |remote(?:ly)?(?: [\w-]+){0,2} (?:in|within|from|across))
    `,
    String.raw`\bremote(?: roles?| positions?| work| job)? ?\((?![^()]*\b(?:time|hours|overlap|timezones?)\b)`,
    part`
      \bwelcom(?:e|ing) (?:applications from )?(?:candidates|applicants|people)
      (?: who are)? (?:based|located|living) (?:in|across|within)\b
    `,
    String.raw`\b(?:approved|eligible|permitted) (?:states|provinces|countries) (?:are|include|for (?:remote work|this role) are)\b:?`,
    String.raw`\bapplications from\b(?=[^.;]{2,60} (?:will|are|is) (?:also )?(?:be )?(?:accepted|considered|welcomed?)\b)`,
    String.raw`\byou (?:can|may) (?:(?:also|only) )?work (?:remotely )?from\b`,
    String.raw`\bhir(?:e|ing)(?: for this (?:role|position))?(?: remotely)? (?:from )?(?:anywhere (?:in|within)|across(?! our))\b`,
    String.raw`\bfrom wherever [^.;,]{2,30} in\b`,
    String.raw`\bwork (?:remotely )?from (?:home|any (?:corner|part|place))[^.;,]{0,25} (?:with)?(?:in|of)\b`,
    String.raw`\bremote\b[^.;]{0,60} (?:available|open|anywhere) (?:with)?in\b`,
    String.raw`^residen(?:ce|cy) in\b`,
    String.raw`\b(?:eligible|authori[sz]ed|entitled) to work in [^.;,]{2,30} and (?:currently )?(?:liv(?:e|ing)|resid(?:e|ing)|based|located) in\b`,
    String.raw`\bas long as you(?:['’]re| are)? (?:living|live|based|located|reside|residing) in\b`,
  ].map(source => new RegExp(source, 'giu')),
};
