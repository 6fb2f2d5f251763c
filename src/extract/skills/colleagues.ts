import { part, pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import type { Strength } from '../../posting/record.ts';
import type { Sentence } from '../../segment/posting.ts';
import { occursWithin } from '../sentences.ts';

/** Behind a name: what makes it that of people or of a team, "and product teams", "engineers". */
const people = pattern('i')`
  ^(?:\s*(?:,|\/|&|\band\b|\bor\b)+\s*(?!working\b)[\w&/-]+(?:\s(?!with\b)[\w&/-]+){0,2}?){0,6}?\s+
  (?:teams?|departments?|colleagues|counterparts|functions|groups?|stakeholders|partners|leads
    |leaders(?:hip)?|managers|engineers|developers|scientists|researchers|analysts|experts|specialists
    |professionals|designers|architects|staff)\b
`;

/** What a field belongs to that stands before the name of a team: "our", "the", "their busy", "Acme's". */
const ofTheHouse =
  /(?:\b(?:[Oo]ur|(?<!member of )[Tt]he|[Tt]heir|[Ii]ts)(?:\s\p{Ll}+)?|['\u2019]s)\s(?:[\w&/-]+\s(?:and|&)\s|\p{Lu}[\w&-]*\s){0,2}$/u;
/** What makes a field behind it the name of a part of the house: "team", "and Reporting team", "Data Science Team". */
const house =
  /^(?:\s(?:and|&)\s[\w&/-]+)?(?:\s\p{Lu}[\w&-]*){0,2}\s(?:[Tt]eams?|[Dd]epartments?|[Ll]abs?|[Dd]ivision|[Uu]nit|[Gg]roup|[Tt]ribe|[Ss]quad|[Cc]ent(?:er|re)|[Oo]rg(?:ani[sz]ation)?|product)\b/u;

/** "Acme Data Science team is growing": the name of a team that a sentence opens with. */
const teamNamed = /^\W*(?:\p{Lu}[\w.&-]*\s){1,5}(?:&\s|and\s)?$/u;
const asSubject =
  /^(?:\s(?:&\s)?\p{Lu}[\w&-]*){0,2}\s[Tt]eam\s(?:is|has|at|are|works|looks|supports|brings)\b/u;

/** What may tell of those who are listed next whose or which they are, and the list so far. */
const whose = part`(?:(?:the|our|other|various|internal|different|multiple|cross-functional)\s+)*`;
const separated = part`(?:,\s*(?:and\s)?|\s(?:and|or|&)\s|\s?\/\s?)`;
const listed = part`(?:[\w&/-]+(?:\s[\w&/-]+){0,2}${separated})*(?:(?:wider|broader|extended|global|local|central|core|in-house)\s)?`;

/** Whom one works with, named by fields alone: "collaborates with sales, data science and". */
const joined = pattern('i')`
  \b(?:collaborat(?:e|es|ing|ion)|partner(?:s|ing|ship)?|liais(?:e|es|ing|on)|interact(?:s|ing|ion)?
    |interfac(?:e|es|ing)|closely|collaboratively|cross-functionally|conjunction|tandem|hand[- ]in[- ]hand) with\s
  ${whose}
  (?:(?!(?:(?:champion|driv|build|support|ensur|develop|deliver|help|manag|lead|creat|implement|improv|us)ing
        |build|create|deliver|develop|drive|ensure|implement|improve|use)\b)
    [\w&/-]+(?:\s[\w&/-]+){0,2}${separated})*$
`;
/** What a field is worked on rather than worked with: "collaborate with accounting tools". */
const notPeople =
  /^(?:-based|\s(?:apis?|models?|tools?|systems?|technolog|platforms?|software|data|methods?|techniques|algorithms?|frameworks?|libraries))/i;

/** Before a name: the opening of a list of those whom the job works with. */
const besides = pattern('i')`
  (?<!\b(?:experience|familiarity|familiar) )\b(?:with|across|alongside|between|to|from|among|consisting of)\s+
  ${whose}${listed}$
`;

/** "Teams across physics, computer science": a list of what the people are in whom the job works with. */
const teamsOf = pattern('i')`
  \b(?:teams|partners|stakeholders|departments|colleagues|(?:business|corporate|other|support|key|internal|all|various|multiple|different) functions|leaders|other engineers),?\s+
  (?:(?:across|in|from|including(?: but not limited to)?,?|such as|like|particularly|especially|mainly|primarily|notably)\s+
    |(?:(?:across|in|within) (?:the )?[\w&]+\s)?\((?:(?:mainly|primarily|e\.g\.,?|i\.e\.,?|such as|including|like)\s)?)
  ${listed}$
`;

/** A name of people, and what stands before it where they are those whom the job works with: "with our medical assistants". */
const persons =
  /(?:analysts|assistants|carpenters|coordinators|creators|dentists|designers|developers|dietitians|electricians|engineers|help ?desks|managers|mechanics|nurses|partners|pharmacists|physicians|plumbers|practitioners|scientists|specialists|stewards|surgeons|technicians|therapists|welders)$/i;
const withPersons =
  /\b(?:with|by|to|from|our|alongside|support(?:s|ing)?)\s(?:(?:our|the|other|internal|external|local|in-house|licensed|certified|skilled|(?:plumbers|carpenters|electricians|welders|mechanics) and|and|team of)\s){0,3}$/i;

/** Beside a name: two departments and more, "Finance, Legal and", of which the name is another. */
const department =
  '(?:sales|marketing|finance|legal|product|engineering|operations|ops|HR|IT|design|support|people|risk|commercial|R&D|growth|procurement|manufacturing)';
const comma = '(?:,\\s*(?:(?:and|or|&)\\s)?|\\s(?:and|or|&)\\s|\\s?/\\s?)';
const separators = new RegExp(comma);
const departmentsBefore = new RegExp(`\\b(?:${department}${comma})+$`, 'i');
const departmentsBehind = new RegExp(`^(?:${comma}${department}\\b)+`, 'i');

/** "The Data Science Manager", "Head of Analytics": a field that only names somebody's post. */
const postBehind = /^\s+(?:manager|director|lead|head|vp|officer|leader)\b/i;
const toPost = /\b(?:to|support(?:s|ing)?|by|under|with|from) (?:the|our|a|an) (?:\w+ ){0,2}$/i;
const postBefore =
  /\b(?:head|director|vp|vice president|manager|lead|chief|svp|evp)s?(?: of|,) (?:[\w&]+ (?:and|&) )?$/i;

/**
 * Whether a name in a sentence is that of others' field: "with the sales and data engineering teams". A post that is
 * asked for ("two years as Head of Design") is nobody else's.
 */
export function isOfColleagues(sentence: Sentence, { start, end }: Span, strength: Strength): boolean {
  const before = (pattern: RegExp) => occursWithin(sentence, pattern, Math.max(0, start - 120), start);
  const behind = (pattern: RegExp) => occursWithin(sentence, pattern, end, end + 120);
  if (behind(postBehind) && before(toPost)) return true;
  if (before(postBefore) && strength === 'mentioned') return true;
  if (strength === 'mentioned' && persons.test(sentence.text.slice(start, end)) && before(withPersons))
    return true;
  if (strength === 'mentioned' && isAmongDepartments(sentence.text, start, end)) return true;
  if (start < 60 && behind(asSubject) && before(teamNamed)) return true;
  if (before(teamsOf) || (before(joined) && !behind(notPeople))) return true;
  return (behind(people) && before(besides)) || (behind(house) && before(ofTheHouse));
}

function isAmongDepartments(text: string, start: number, end: number): boolean {
  const before = departmentsBefore.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const behind = departmentsBehind.exec(text.slice(end, end + 120))?.[0] ?? '';
  return before.split(separators).length + behind.split(separators).length - 2 > 1;
}
