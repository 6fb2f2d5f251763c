import { expect, test } from 'vitest';
import { indexed } from '../../src/render/indexed.ts';

const pixels = (...colours: [number, number, number][]) =>
  Uint8Array.from(colours.flatMap(colour => [...colour, 255]));

test('each pixel names its colour, the most frequent first', () => {
  expect(indexed(pixels([9, 8, 7], [255, 0, 1], [255, 0, 1]))).toEqual({
    data: Uint8Array.of(1, 0, 0),
    palette: [
      [255, 0, 1],
      [9, 8, 7],
    ],
  });
});

test('of more than 256 colours the rarest take the nearest that is kept', () => {
  const greys = Array.from({ length: 256 }, (_, i): [number, number, number] => [i, i, i]);
  const { data, palette } = indexed(pixels(...greys, ...greys, [200, 201, 200]));
  expect(palette).toHaveLength(256);
  expect(palette[data.at(-1)!]).toEqual([200, 200, 200]);
});
