import { write } from './dom.ts';
import { type Colour, palette, type Theme } from './palette.ts';

/** A drawing as a complete SVG file: without what only a page can use, in the colours of a theme. */
export const svgFile = (svg: SVGElement, theme: Theme): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(coloured(layered(bare(svg)), theme))}\n`;

/** Takes out what only a page can use: names for the pointer, areas for clicks, classes for its styles. */
function bare(svg: SVGElement): SVGElement {
  for (const node of svg.querySelectorAll('.hit, g > title')) node.remove();
  for (const node of svg.querySelectorAll('[class]')) node.removeAttribute('class');
  return svg;
}

/**
 * Draws the paper around letters as letters of its own, below them: LibreOffice knows no order of painting, and paints it
 * over them.
 */
function layered(svg: SVGElement): SVGElement {
  for (const halo of svg.querySelectorAll('[paint-order="stroke"]')) {
    const letters = halo.cloneNode(true) as Element;
    for (const name of ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'])
      letters.removeAttribute(name);
    halo.removeAttribute('paint-order');
    halo.setAttribute('aria-hidden', 'true');
    halo.after(letters);
  }
  return svg;
}

/** Puts the colours of a theme in the place of custom properties. */
function coloured(svg: SVGElement, theme: Theme): SVGElement {
  for (const node of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['fill', 'stroke']) {
      const property = /^var\(--([a-z-]+)\)$/.exec(node.getAttribute(name) ?? '')?.[1];
      if (property) node.setAttribute(name, palette[theme][property as Colour]);
    }
  }
  return svg;
}
