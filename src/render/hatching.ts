import { element } from './dom.ts';
import { colour } from './palette.ts';

/** The fill of what is not stated: pale oblique lines. */
export const hatching = (id: string): SVGElement =>
  element(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('line', {
      x1: 0,
      y1: 0,
      x2: 0,
      y2: 5,
      stroke: colour('ink-quiet'),
      'stroke-opacity': 0.55,
      'stroke-width': 1.5,
    }),
  );
