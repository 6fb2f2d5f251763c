import { ascending, descending, extent, least, max } from 'd3-array';
import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { Row } from '../charts/chart.ts';
import type { WorldMap } from '../charts/form.ts';
import { inFigures } from '../charts/prose.ts';
import { element } from './dom.ts';
import type { Drawer, Drawing } from './drawing.ts';
import { rowName } from './figures.ts';
import { captioned } from './head.ts';
import { land } from './land.ts';
import { pixels, size, type Width } from './layout.ts';
import { lines } from './lines.ts';
import { colour, halo } from './palette.ts';
import { plain } from './plain.ts';
import { rowGroup } from './row-group.ts';
import { widthOf } from './width.ts';

/** Height of the map and radius of its largest circle, in pixels. */
const measures: Record<Width, { height: number; largest: number; labels: number }> = {
  wide: { height: 340, largest: 30, labels: 10 },
  narrow: { height: 190, largest: 18, labels: 5 },
};

/** The largest circles that are drawn: more would weigh down every page with the map, and hide one another. */
const mostCircles = 300;

/** A place on the paper. */
interface Circle {
  row: Row;
  x: number;
  y: number;
  r: number;
}

/** Land in a pale tone and a circle a place, above the same places as bars: the largest are named on the map. */
export const map: Drawer<WorldMap> = drawing => {
  const below = lines({ ...drawing, form: { kind: 'bars' } });
  const head = captioned('Circles grow in area with the number of postings', [], true, drawing.width);
  const top = head.height + measures[drawing.width].height + 16;
  below.append(
    element('g', { transform: `translate(0,${top})` }, ...below.children),
    head.node,
    element('g', { class: 'map', transform: `translate(0,${head.height})` }, ...picture(drawing)),
  );
  const whole = Number(below.getAttribute('height')) + top;
  below.setAttribute('height', String(whole));
  below.setAttribute('viewBox', `0 0 ${pixels[drawing.width]} ${whole}`);
  return below;
};

function picture(drawing: Drawing<WorldMap>): SVGElement[] {
  const { chart, width, links } = drawing;
  const projection = projectionOf(drawing.form, width);
  const all = circlesOf(drawing, projection);
  const circles = all.slice(0, mostCircles);
  const ground = element('path', {
    d: geoPath(projection).digits(1)(land) ?? '',
    fill: colour('land'),
  });
  const groups = circles.map(({ row, x, y, r }) => {
    const group = rowGroup(row, plain(rowName(chart, row)), links);
    group.setAttribute('class', 'row place');
    if (links) group.setAttribute('tabindex', '-1');
    group.append(
      element('circle', {
        cx: x,
        cy: y,
        r,
        fill: colour('tone-strong'),
        'fill-opacity': 0.55,
        stroke: colour('paper'),
        'stroke-width': 0.75,
      }),
    );
    return group;
  });
  return [ground, ...groups, ...labelled(circles, width), ...note(all, width)];
}

/** Says so where the smallest circles are left out. */
function note({ length }: readonly Circle[], width: Width): SVGElement[] {
  if (length <= mostCircles) return [];
  const words = `The ${inFigures(mostCircles)} places with the most postings, of ${inFigures(length)}`;
  return [element('text', { x: 0, y: measures[width].height + 12, fill: colour('ink-quiet') }, words)];
}

/**
 * The earth in equal areas around the places, none closer than a fifth of it. Equal Earth: Šavrič, Patterson and Jenny
 * (2018).
 */
function projectionOf({ points }: WorldMap, width: Width): GeoProjection {
  const { height, largest } = measures[width];
  const [west = 0, east = 0] = extent(points, ({ longitude }) => longitude);
  const [south = 0, north = 0] = extent(points, ({ latitude }) => latitude);
  const grown = (low: number, high: number, least: number) => Math.max(least, (high - low) * 1.15) / 2;
  const [across, up] = [grown(west, east, 44), grown(south, north, 22)];
  const [middle, parallel] = [(west + east) / 2, (south + north) / 2];
  const corners = [-1, 1].flatMap(x =>
    [-1, 0, 1].map(y => [middle + x * Math.min(179, across), Math.max(-58, Math.min(78, parallel + y * up))]),
  );
  return geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [largest, 8],
        [pixels[width] - largest, height - 8],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [0, 0],
      [pixels[width], height],
    ]);
}

/** The circles, the largest first, so that none hides a smaller one. */
function circlesOf({ answer, form, width }: Drawing<WorldMap>, projection: GeoProjection): Circle[] {
  const points = new Map(form.points.map(point => [point.row, point]));
  const most = max(answer.rows, ({ count }) => count) ?? 1;
  const radius = (count: number) => Math.max(2.5, measures[width].largest * Math.sqrt(count / most));
  return answer.rows
    .flatMap(row => {
      const point = points.get(row.id);
      const at = point && projection([point.longitude, point.latitude]);
      return at ? [{ row, x: at[0], y: at[1], r: radius(row.count) }] : [];
    })
    .sort((a, b) => descending(a.r, b.r) || ascending(a.row.id, b.row.id));
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a name may stand: its beginning, its baseline and the room that it takes. */
interface Place {
  x: number;
  y: number;
  box: Box;
}

const apart = (a: Box, b: Box): boolean =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** Names of the largest places beside their circles, where they cover no other name, no larger circle and fewest others. */
function labelled(circles: readonly Circle[], width: Width): SVGElement[] {
  const all: Box[] = circles.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const taken = all.slice(0, measures[width].labels);
  return circles.slice(0, measures[width].labels).flatMap((circle, i) => {
    const text = plain(circle.row.label);
    const places = placesBeside(circle, widthOf(text, size)).filter(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= pixels[width] &&
        taken.every((other, j) => j === i || apart(box, other)),
    );
    const place = least(places, ({ box }) => all.filter(other => !apart(box, other)).length);
    if (!place) return [];
    taken.push(place.box);
    return [element('text', { x: place.x, y: place.y, fill: colour('ink'), ...halo }, text)];
  });
}

/** Right of a circle, left of it, above and below. */
function placesBeside({ x, y, r }: Circle, room: number): Place[] {
  const at = (left: number, middle: number): Place => ({
    x: left,
    y: middle + 4.5,
    box: { left, right: left + room, top: middle - 8, bottom: middle + 8 },
  });
  return [
    at(x + r + 5, y),
    at(x - r - 5 - room, y),
    at(x - room / 2, y - r - 9),
    at(x - room / 2, y + r + 9),
  ];
}
