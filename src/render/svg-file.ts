import { write } from './dom.ts';
import { type Colour, palette, type Theme } from './palette.ts';

/** A drawing as complete SVG files, one for each theme in its colours: without what only a page can use. */
export function svgFiles(svg: SVGElement): Record<Theme, string> {
  const coloured = colouredOf(layered(bare(svg)));
  const file = (theme: Theme) => {
    for (const { node, name, colour } of coloured) node.setAttribute(name, palette[theme][colour]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${write(svg)}\n`;
  };
  return { light: file('light'), dark: file('dark') };
}

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

/** What takes its colour from the theme: elements with the attributes that name a custom property. */
const colouredOf = (svg: SVGElement) =>
  [svg, ...svg.querySelectorAll('*')].flatMap(node =>
    ['fill', 'stroke'].flatMap(name => {
      const property = /^var\(--([a-z-]+)\)$/.exec(node.getAttribute(name) ?? '')?.[1];
      return property ? [{ node, name, colour: property as Colour }] : [];
    }),
  );
