import { write } from './dom.ts';
import { type Colour, palette, type Theme } from './palette.ts';

/** A drawing as complete SVG files, one for each theme in its colours: without what only a page can use. */
export function svgFiles(svg: SVGElement): Record<Theme, string> {
  const drawn = write(layered(bare(svg)));
  const file = (theme: Theme) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${drawn.replace(themed, (_, name: Colour) => `"${palette[theme][name]}"`)}\n`;
  return { light: file('light'), dark: file('dark') };
}

/** What takes its colour from the theme: attributes that name a custom property. No text is followed by the end of a tag. */
const themed = /(?<= (?:fill|stroke)=)"var\(--([a-z-]+)\)"(?=[^<>]*>)/g;

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
