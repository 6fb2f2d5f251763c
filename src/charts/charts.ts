import type { Chart } from './chart.ts';
import { degrees } from './degrees.ts';
import { levels } from './levels.ts';
import { locations } from './locations.ts';
import { skills } from './skills.ts';

/** Every chart, in the order of the front page. */
export const charts: readonly Chart[] = [skills, degrees, locations, levels];
