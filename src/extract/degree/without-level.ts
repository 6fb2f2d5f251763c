import { part, pattern } from '../../lexicon/pattern.ts';

/** Words that name a degree and not its level: "a degree in", "degree-educated", "a 2:1". */
export const named = new RegExp(
  [
    part`
      (?<!(?<![12]:)\d[-° ]?|[-°])\bdegrees?\b(?! of\b| celsius| fahrenheit|-)
      (?=(?:\sprogram(?:me)?s?)?(?:\s*(?:\/|or)\s*(?:\w+\s?){1,2}\)?)?(?:,? or equivalent (?:\w+ )?experience)?\s*
        (?:\([^)]{0,40}\)\s*)?,?\s*
        (?:(?:ideally |preferably |preferentially |speciali[sz]ation )?(?:in|within)|such as
          |with an? (?:\w+ )?(?:focus|emphasis|speciali[sz]ation|major))\s)
    `,
    part`
      \b(?:relevant|related|technical|academic|STEM|scientific|engineering|science|completed|accredited
        |quantitative|honou?rs|first|formal|numerate|applicable|tertiary|higher education|law|business
        |mathematical|accounting|finance|computing|numerical|analytical|post-secondary|third-level|medical
        |suitable) degrees?\b
      (?! of\b)
    `,
    part`
      \b(?:pursuing|towards?|obtaining|completing|holds?|holding|have|has|earned|completed|possess(?:es)?
        |in) (?:an? |any |your |their )
      (?:(?!most|recent)\w+ ){0,2}?degree\b(?! of\b)
    `,
    part`
      ^\W*(?:education: )?(?:an? )?degrees?
      (?= (?:\((?:or equivalent|required|preferred)\)
        |(?:(?:or|and\/or) (?:an? )?(?:similar|equivalent|comparable|diploma)|from an?|with an?|must be in)\b))
    `,
    String.raw`\b(?:hold|have)s? an? (?:(?!high\b)[\w-]+,? ){0,3}?(?:STEM|numeric\w*|analytical|programming)[\w ]{0,30} degree\b(?! of\b)`,
    String.raw`\bgraduates? in any (?:discipline|field|subject|stream)\b|\b2[:.][12]\+?(?: or (?:above|higher))?(?= in )`,
    String.raw`\b(?:tertiary(?:-level)?|university) (?:academic )?qualifications?\b`,
    String.raw`\bhbo ?(?:\/|or) ?wo(?:[- ](?:level|education))?\b|\b(?:hbo|wo)[- ](?:level|diploma|education)\b`,
    part`
      \bdegree[- ](?:qualified|educated|holder)
      |\bdegree[- ]level(?: educat(?:ed|ion))?\b
      |\b2[:.][12] (?:\w+ )?degree\b
      |\bdegree(?= (?:is )?(?:strongly |highly )?(?:required|preferred|desired|essential)\b)
    `,
  ].join('|'),
  'i',
);

/** Words that name who has finished their studies in a field, or studies that give a degree. */
export const graduates = pattern('i')`
  \b(?:recent |new |university |college )?graduat(?:es?|ion|ed)
    (?: (?:of|from) (?:an? )?[^,.;()]{3,40}?\b(?:university|college|school|institution|program(?:me)?))?
    (?: or graduating soon)?
    (?= (?:in|of) )
  |\b(?:completed|finished) (?:your |their |an? )?(?:university |academic |higher )?stud
    (?:y|ies)(?= (?:in|of|within) )
  |\b(?:university|academic) studies(?= in )
  |(?<!\byears? of )\b(?:higher|post[- ]?secondary|tertiary|university) education(?: and experience)?(?=(?:, preferably)? in\b)
`;
