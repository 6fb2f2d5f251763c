import { createHash } from 'node:crypto';
import { convertIndexedToRgb, decode } from 'fast-png';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/charts.ts';
import { renderPng } from '../../src/render/png.ts';
import { renderStandalone } from '../../src/render/standalone.ts';
import { corpus } from '../posting/synthetic.ts';

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">${content}</svg>`;
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
/** The colours of all pixels, however hard the file is pressed. */
const pixelsOf = (png: Uint8Array) => new Uint8Array(convertIndexedToRgb(decode(png)));
/** Width and height, from the head of a PNG. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('a picture has so many pixels for one of the drawing', async () => {
  const png = await renderPng(drawing('<rect width="9" height="9"/>'), 2);
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(sizeOf(png)).toEqual([120, 40]);
});

test.each([
  ['Libre Franklin', 400, '6af4508ab9dd16fa'],
  ['No Such Face', 400, '6af4508ab9dd16fa'],
  ['Libre Franklin', 600, '890eaed121369c02'],
  ['Gelasio', 700, '86aaa2facb6680b0'],
])('a text has the same pixels on every machine: %s %i', async (family, weight, expected) => {
  const text = `<text y="15" font-family="${family}" font-weight="${weight}">Řezník 42</text>`;
  expect(sum(pixelsOf(await renderPng(drawing(text), 2)))).toBe(expected);
});

test('a file that is pressed harder is smaller and has the same pixels', async () => {
  const text = drawing('<text y="15">Rye, wheat and barley</text>');
  const [usual, hard] = [await renderPng(text, 2), await renderPng(text, 2, 9)];
  expect(hard.length).toBeLessThan(usual.length);
  expect(sum(pixelsOf(hard))).toBe(sum(pixelsOf(usual)));
});

test('a chart is drawn alike every time, with as many pixels as it should have', async () => {
  const postings = corpus([{ id: 'a', skills: ['Rye'], title: 'Baker' }]);
  const { svg, width, height } = renderStandalone(charts[0]!, charts[0]!.answer(postings));
  const png = await renderPng(svg.light, 2);
  expect(sizeOf(png)).toEqual([2 * width, 2 * height]);
  expect(sum(await renderPng(svg.light, 2))).toBe(sum(png));
});

test('what is no drawing is refused', async () => {
  await expect(renderPng('Baker wanted', 1)).rejects.toThrow();
});
