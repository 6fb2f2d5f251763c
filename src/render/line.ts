import type { Answer, Chart } from '../charts/chart.ts';
import { element } from './dom.ts';
import { type Dot, dotsOf } from './dots.ts';
import type { Links } from './drawing.ts';
import { rowName, silenceName } from './figures.ts';
import { type Layout, type Line, leading } from './layout.ts';
import { colour } from './palette.ts';
import { plain } from './plain.ts';
import { hitArea, rowGroup, silenceGroup } from './row-group.ts';

/** A line of a picture with all that its drawing depends on. */
interface Setting {
  chart: Chart;
  answer: Answer;
  line: Line;
  layout: Layout;
  links: Links | undefined;
}

/**
 * Everything that belongs to a line: label and marks in one link to the sentences behind the row, and after it the dots,
 * each in a link to its posting. The name of the link begins with the words that it shows.
 */
export function assemble(setting: Setting, marks: Element[], dots: Element[]): SVGElement {
  const { chart, answer, line, layout, links } = setting;
  const name = nameOf(setting);
  const { row } = line;
  const group = row ? rowGroup(row, name, links) : silenceGroup(name);
  const area = { x: 0, y: line.top, width: layout.width, height: line.height };
  group.append(hitArea(area), label(line, layout), ...marks.flatMap(mark => [' ', bare(mark)]));
  const linked = dots.length === 0 ? [] : linkDots(dots.map(bare), dotsOf(chart, answer, line), links);
  return element('g', {}, group, ...linked);
}

function nameOf({ chart, answer, line: { row, label, full } }: Setting): string {
  if (!row) return silenceName(answer);
  const cut = label.at(-1)!.endsWith('…') && !full.endsWith('…');
  return cut
    ? `${rowName(chart, row, spaced(label, full).join(''))}; in full: ${full}`
    : rowName(chart, row, full);
}

/** The lines of a label with the spaces that were at their ends. */
function spaced(lines: string[], full: string): string[] {
  let end = 0;
  return lines.map((line, i) => {
    end += line.length;
    const space = i < lines.length - 1 && full.startsWith(' ', end) ? ' ' : '';
    end += space.length;
    return line + space;
  });
}

function bare(node: Element): Element {
  node.removeAttribute('class');
  return node;
}

/** Puts each dot into a link to its posting. */
function linkDots(marks: Element[], row: Dot[], links?: Links): Element[] {
  const circles = marks.flatMap(mark => [...mark.querySelectorAll('circle')]);
  circles.forEach((circle, i) => {
    const dot = row[i];
    if (!links || !dot) return;
    const part = dot.part ? dot.part.label.toLowerCase() : 'not stated';
    const name = plain(`${links.postingTitle(dot.posting)}: ${part}`);
    const link = element('a', {
      class: 'dot',
      href: links.postingHref(dot.posting),
      tabindex: '-1',
      'aria-label': name,
    });
    const [cx, cy] = [circle.getAttribute('cx')!, circle.getAttribute('cy')!];
    const hit = element('circle', {
      class: 'hit',
      cx,
      cy,
      r: row.length > 12 ? 7.5 : 12,
      fill: 'none',
      stroke: 'none',
      'pointer-events': 'all',
    });
    circle.replaceWith(link);
    link.append(element('title', {}, name), hit, circle);
  });
  return marks;
}

/** The label of a line: before its bar, or above it on a narrow picture. */
function label({ label: lines, full, baseline, row }: Line, { left, width }: Layout): SVGElement {
  const beside = width > 400;
  const x = beside ? left - 12 : 0;
  const pitch = beside ? leading - 1 : leading;
  const fill = colour(row ? 'ink' : 'ink-quiet');
  return element(
    'text',
    { class: 'label', 'text-anchor': beside ? 'end' : undefined, fill },
    ...spaced(lines, full).map((line, i) => element('tspan', { x, y: baseline + i * pitch }, line)),
  );
}
