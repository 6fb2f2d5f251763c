import type { DegreeLevel } from '../../posting/record.ts';

/** A level as a statement names it. */
export const asked = (level: DegreeLevel, strength: 'required' | 'preferred' = 'required') => ({
  level,
  strength,
});

/** What a statement says that names nothing beside its levels. */
export const none = { inProgress: false, fields: [], orExperience: false };
