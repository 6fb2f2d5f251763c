import type { Skill } from '../posting/record.ts';
import type { PartStyle } from './chart.ts';

/** How strongly skills are asked for, the strongest first. */
export const skillParts: readonly PartStyle[] = [
  { key: 'required', label: 'Required', tone: 'strong' },
  { key: 'several', label: 'One of several', tone: 'several' },
  { key: 'preferred', label: 'Preferred', tone: 'preferred' },
  { key: 'mentioned', label: 'Only mentioned', tone: 'mentioned', aside: true },
];

/** Which part a skill counts into: one that others may stand in for is neither required nor preferred by itself. */
export function skillPart({ strength, group }: Skill): string {
  return strength !== 'mentioned' && group !== undefined ? 'several' : strength;
}
