import type { Population } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import type { Chart, Row } from './chart.ts';
import { leading, type Wording } from './leading.ts';
import { bySize } from './order.ts';
import { skillName } from './skill-name.ts';
import { skillPart, skillParts } from './skill-parts.ts';

const mentionsIn =
  ({ labels }: Population) =>
  ({ fields }: PostingRecord) =>
    fields.skills.facts.map(({ value }) => ({
      row: value.id,
      label: value.label,
      name: skillName(value, labels),
      part: skillPart(value),
    }));

/** "require Python or accept it as one of several", from the parts that the rows have. */
function asks(objects: string, rows: readonly Row[], singular: boolean): string {
  const has = (key: string) =>
    rows.some(({ parts }) => parts.some(part => part.key === key && part.postings.length > 0));
  const verb = (word: string) => (singular ? `${word}s` : word);
  if (rows.length > 1 && (has('several') || (has('required') && has('preferred'))))
    return `${verb('ask')} for ${objects}`;
  const alone = [has('required') && verb('require'), has('preferred') && verb('prefer')].filter(
    word => word !== false,
  );
  if (!has('several')) return `${alone.join(' or ')} ${objects}`;
  if (alone.length === 0) return `${verb('accept')} ${objects} as one of several`;
  return `${alone.join(' or ')} ${objects} or ${verb('accept')} it as one of several`;
}

const wording: Wording = {
  nobody: ['asks for a skill', 'ask for a skill'],
  clause: (subject, objects, rows, singular) =>
    `${subject} ${rows.some(({ small }) => small) ? asks(objects, rows, singular) : `ask for ${objects}`}`,
  rest: 'for any other skill',
  rowsName: 'skills',
};

/** Which skills are asked for, and how strongly. */
export const skills: Chart = {
  id: 'skills',
  name: 'Skills',
  question: 'Which skills do the postings ask for?',
  rowName: 'Skill',
  rowsName: 'skills',
  measureName: 'Asked for',
  parts: skillParts,
  method:
    'A skill is asked for when a posting requires it, accepts it as one of several (“at least one of Java, C++ or Python”) or prefers it. A posting counts once for a skill, in the strongest of these; a skill that it only mentions, outside any requirement, is shown and not counted as asked for.',
  answer: population => answer(population, skillParts, mentionsIn(population), bySize),
  facts: ({ fields }, rowId) => fields.skills.facts.filter(({ value }) => value.id === rowId),
  wording,
  finding: given => leading(given, wording),
  alt: given => alternative(skills, given),
};
