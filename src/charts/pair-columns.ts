import { format } from 'd3-format';
import type { ValueColumn } from './chart.ts';

const twoDecimals = format('.2f');

/** What a pair of skills says beside its counts. */
export const pairColumns: readonly ValueColumn[] = [
  {
    key: 'npmi',
    label: 'Closeness',
    description:
      'normalised pointwise mutual information: 0 as chance would have it, 1 never one without the other',
    type: 'number',
    text: value => twoDecimals(Number(value)),
  },
  {
    key: 'npmi_low',
    label: 'From',
    description: 'lower bound of the closeness, from the 95% interval of the joint share',
    type: 'number',
    download: true,
  },
  {
    key: 'npmi_high',
    label: 'To',
    description: 'upper bound of the closeness, from the 95% interval of the joint share',
    type: 'number',
    download: true,
  },
  {
    key: 'by_chance',
    label: 'By chance',
    description: 'postings that would ask for both if the two had nothing to do with each other',
    type: 'number',
    unit: 'postings',
  },
  {
    key: 'first',
    label: 'First',
    description: 'postings that ask for the first skill',
    type: 'integer',
    unit: 'postings',
  },
  {
    key: 'second',
    label: 'Second',
    description: 'postings that ask for the second skill',
    type: 'integer',
    unit: 'postings',
  },
];
