import { dataNames } from '../corpus/store.ts';
import { partsAmong } from '../data/parts.ts';

/** The files that a file of the data was written as: itself, or its parts where it is large. */
export function dataParts(name: string): string[] {
  const parts = partsAmong(dataNames(), name);
  return parts.length > 0 ? parts : [name];
}
