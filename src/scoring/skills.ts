import { overlaps, type Span, slice } from '../posting/document.ts';
import type { Fact, Skill, Strength } from '../posting/record.ts';
import { strengths } from '../posting/values.ts';
import type { Label } from './labels.ts';
import { occurrences } from './occurrences.ts';
import { folded, type Reading, type Verdict, type Vocabulary } from './verdict.ts';

type List = 'technologies' | 'knowledge';

interface LabelledSkill {
  list: List;
  words: string;
  strength: Strength;
  /** Where the words stand in the text. */
  places: Span[];
}

const listOf = { technology: 'technologies', knowledge: 'knowledge' } as const;

/**
 * Compares skills with the two lists of labels. A skill is a label's when it goes by the same words, or when their words
 * overlap in the text; it may be several labels', and each of these is right. A skill that is a label's of either list
 * is not invented, whichever kind the lexicon takes it for.
 */
export function compareSkills(reading: Reading, label: Label, vocabulary: Vocabulary): Verdict[] {
  const { text, record } = reading;
  const labels = (['technologies', 'knowledge'] as const).flatMap(list =>
    label[list].map(({ text: words, strength }) => ({
      list,
      words,
      strength,
      places: occurrences(text, words),
    })),
  );
  const pairs = record.fields.skills.facts.map(fact => ({
    fact,
    labels: labels.filter(labelled => isOf(fact, labelled, text, vocabulary)),
  }));
  return [
    ...labels.map(labelled =>
      onLabel(labelled, pairs.find(pair => pair.labels.includes(labelled))?.fact, vocabulary),
    ),
    ...pairs.filter(pair => pair.labels.length === 0).map(({ fact }) => onInvented(fact, text)),
    ...pairs
      .filter(pair => pair.labels.length > 0)
      .map(pair => onStrength(pair.fact, pair.labels, text, vocabulary)),
  ];
}

const isOf = (fact: Fact<Skill>, labelled: LabelledSkill, text: string, vocabulary: Vocabulary): boolean =>
  isNamed(fact, labelled, text, vocabulary) ||
  fact.evidence.some(span => labelled.places.some(place => overlaps(span, place)));

/** Whether a label's words are the skill's own, in the text or in the lexicon. */
function isNamed(
  { value, evidence }: Fact<Skill>,
  { words }: LabelledSkill,
  text: string,
  vocabulary: Vocabulary,
): boolean {
  const names = [value.label, ...evidence.map(span => slice({ text }, span))].map(folded);
  return names.includes(folded(words)) || named(words, vocabulary) === value.id;
}

/** The skill that words as a whole are a name of. */
function named(words: string, { skills }: Vocabulary): string | undefined {
  const [match] = skills.find(words);
  return match && match.start === 0 && match.end === words.length ? match.value.id : undefined;
}

function onLabel(
  { list, words, strength, places }: LabelledSkill,
  fact: Fact<Skill> | undefined,
  { skills }: Vocabulary,
): Verdict {
  const beyond = list === 'knowledge' && skills.find(words).length === 0;
  return {
    field: list,
    kind: beyond ? 'unnamed' : fact ? 'right' : 'missed',
    expected: `${words} (${strength})`,
    read: fact?.value.label ?? null,
    evidence: places.slice(0, 1),
  };
}

const onInvented = ({ value, evidence }: Fact<Skill>, text: string): Verdict => ({
  field: listOf[value.kind],
  kind: 'invented',
  expected: null,
  read: `${value.label} (${value.strength}) from "${slice({ text }, evidence[0]!)}"`,
  evidence: evidence.slice(0, 1),
});

/**
 * A skill that is several labels' is asked for as strongly as the strongest of them; labels that only overlap it ("big
 * data" in "big data analytics") are asked where none has its name.
 */
function onStrength(
  fact: Fact<Skill>,
  labels: LabelledSkill[],
  text: string,
  vocabulary: Vocabulary,
): Verdict {
  const { value, evidence } = fact;
  const namesakes = labels.filter(labelled => isNamed(fact, labelled, text, vocabulary));
  const asked = namesakes.length > 0 ? namesakes : labels;
  const strongest = strengths.find(strength => asked.some(labelled => labelled.strength === strength))!;
  return {
    field: 'strength',
    kind: strongest === value.strength ? 'right' : 'wrong',
    expected: `${value.label}: ${strongest}`,
    read: `${value.label}: ${value.strength}`,
    evidence: evidence.slice(0, 1),
  };
}
