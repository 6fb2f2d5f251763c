import * as Plot from '@observablehq/plot';
import { document } from './dom.ts';
import { size } from './layout.ts';
import { colour } from './palette.ts';

/** Plot's drawing without what Plot adds for pages of its own: styles, labels, fonts. */
export function barePlot(options: Plot.PlotOptions): SVGSVGElement {
  const svg = Plot.plot({ document, margin: 0, ...options });
  svg.querySelector('style')?.remove();
  for (const node of svg.querySelectorAll('[aria-label]')) node.removeAttribute('aria-label');
  for (const name of ['font-family', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('fill', colour('ink'));
  svg.setAttribute('font-size', String(size));
  return svg as SVGSVGElement;
}
