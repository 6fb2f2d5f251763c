import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { locations } from '../../src/charts/locations.ts';
import { renderPicture } from '../../src/render/picture.ts';
import { renderStandalone } from '../../src/render/standalone.ts';
import { corpus } from '../posting/synthetic.ts';

const links = {
  href: ({ id }: { id: string }) => `/rows/${id}/`,
  postingHref: (id: string) => `/postings/${id}/`,
  postingTitle: (id: string) => id,
};
const cities = {
  Rome: { name: 'Rome', longitude: 12.48, latitude: 41.9 },
  Oslo: { name: 'Oslo', longitude: 10.75, latitude: 59.91 },
  Nowhere: { name: 'Nowhere' },
};

type Places = Record<string, { name: string; longitude?: number; latitude?: number }>;

function answered(counts: Record<string, number>, places: Places = cities) {
  const said = Object.entries(counts).flatMap(([city, n]) => Array.from({ length: n }, () => city));
  const all = corpus(said.map((city, i) => ({ id: `p${i}`, locations: [city] })));
  all.labels.places = places;
  return locations.answer(all);
}

function drawn(
  counts: Record<string, number>,
  width: 'narrow' | 'wide' = 'wide',
  places: Places = cities,
): Element {
  const svg = renderPicture(locations, answered(counts, places), { width, ...links });
  return new JSDOM(svg).window.document.querySelector('.map')!;
}

test('every place with a point is a circle that leads to its postings, by area', () => {
  const map = drawn({ Rome: 16, Oslo: 4, Nowhere: 1 });
  const places = [...map.querySelectorAll('a.place')];
  expect(
    places.map(place => [place.getAttribute('href'), place.querySelector('title')!.textContent]),
  ).toEqual([
    ['/rows/rome/', 'Rome: 76%, 16 of 21 postings'],
    ['/rows/oslo/', 'Oslo: 19%, 4 of 21 postings'],
  ]);
  const [rome, oslo] = places.map(place => Number(place.querySelector('circle')!.getAttribute('r')));
  expect(rome! / oslo!).toBeCloseTo(2);
});

test('the largest places are named on the map', () => {
  expect(
    [...drawn({ Rome: 12, Oslo: 3 }, 'narrow').querySelectorAll(':scope > text')].map(
      text => text.textContent,
    ),
  ).toEqual(['Rome', 'Oslo']);
});

test('in a file the paper around a name is painted before its letters, in whichever order a viewer paints', () => {
  const { svg } = renderStandalone(locations, answered({ Rome: 12 }));
  const named = [...new JSDOM(svg.light).window.document.querySelectorAll('text')].filter(
    text => text.textContent === 'Rome' && !text.querySelector('tspan'),
  );
  expect(named.map(text => [text.hasAttribute('stroke'), text.getAttribute('aria-hidden')])).toEqual([
    [true, 'true'],
    [false, null],
  ]);
});

test('of very many places the map has the 300 with the most postings, and says so', () => {
  const names = Array.from({ length: 301 }, (_, i) => `Town ${String(i).padStart(3, '0')}`);
  const places = Object.fromEntries(names.map((name, i) => [name, { name, longitude: i / 10, latitude: 0 }]));
  const counts = Object.fromEntries(names.map((name, i) => [name, i === 0 ? 1 : 2]));
  const map = drawn(counts, 'wide', places);
  expect(map.querySelectorAll('circle')).toHaveLength(300);
  expect(map.textContent).toContain('The 300 places with the most postings, of 301');
  expect(map.textContent).not.toContain('Town 000');
});

test('north is up and east is right', () => {
  const [rome, oslo] = [...drawn({ Rome: 12, Oslo: 3 }).querySelectorAll('circle')].map(circle => ({
    x: Number(circle.getAttribute('cx')),
    y: Number(circle.getAttribute('cy')),
  }));
  expect(oslo!.y).toBeLessThan(rome!.y);
  expect(oslo!.x).toBeLessThan(rome!.x);
});

test('places without a point are bars alone', () => {
  const all = corpus(Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, locations: ['Nowhere'] })));
  all.labels.places = cities;
  expect(locations.answer(all).form.kind).toBe('bars');
});
