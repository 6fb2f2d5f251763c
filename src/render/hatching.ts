import { element } from './dom.ts';
import { colour } from './palette.ts';

/**
 * The fill of what is not stated: pale oblique lines. They are thin rather than translucent, and drawn oblique rather than
 * turned: LibreOffice knows neither within a pattern.
 */
export const hatching = (id: string): SVGElement =>
  element(
    'pattern',
    { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse' },
    element('path', {
      d: 'M-1,1L1,-1M0,7L7,0M6,8L8,6',
      fill: 'none',
      stroke: colour('ink-quiet'),
      'stroke-width': 0.5,
    }),
  );
