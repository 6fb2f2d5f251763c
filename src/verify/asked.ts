import { type Posting, valuesOf } from './postings.ts';

/** A skill in evidence. */
export interface Skill {
  id: string;
  label: string;
  strength: 'required' | 'preferred' | 'mentioned';
  group?: number;
}

/** The skills that a posting asks for, each once: by itself before as one of several. */
export function askedFor(posting: Posting): Map<string, Skill> {
  const asked = valuesOf<Skill>(posting, 'skills').filter(({ strength }) => strength !== 'mentioned');
  const bySelf = asked.filter(({ group }) => group === undefined);
  const chosen = new Map<string, Skill>();
  for (const skill of [...asked, ...bySelf])
    if (!chosen.has(skill.id) || (skill.group === undefined && chosen.get(skill.id)!.group !== undefined))
      chosen.set(skill.id, skill);
  return chosen;
}
