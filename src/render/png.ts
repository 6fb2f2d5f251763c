import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexed } from './indexed.ts';
import { pngFile } from './png-file.ts';

const read = (file: string): Uint8Array => readFileSync(createRequire(import.meta.url).resolve(file));

/** The faces that texts are set in. Gelasio has the widths of Georgia, which cannot be shipped. */
const faces = [
  '@expo-google-fonts/libre-franklin/400Regular/LibreFranklin_400Regular.ttf',
  '@expo-google-fonts/libre-franklin/600SemiBold/LibreFranklin_600SemiBold.ttf',
  '@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf',
];

/** Starts the rasteriser, which knows of one start in a process. */
async function start(): Promise<Uint8Array[]> {
  await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'));
  return faces.map(read);
}

/**
 * An SVG file as a PNG, with so many pixels for one of its own. Nothing of the machine comes in, neither fonts nor
 * clock, so that the same file gives the same pixels everywhere. The faces have Latin and Cyrillic letters; others
 * are drawn as empty boxes.
 * @param level how hard the file is pressed, from 1 to 9: 9 takes eight times as long as 6 for a tenth fewer bytes.
 * @throws when the file is no SVG.
 */
export const renderPng: DrawPixels = (...given) => (shared.rolecallPixels ?? drawPixels)(...given);

/** What draws the pixels of a drawing. */
export type DrawPixels = typeof drawPixels;

/** One for all copies of this module: the code of the pages comes in a bundle with a copy of its own. */
const shared = globalThis as { rolecallPixels?: DrawPixels; rolecallFaces?: Promise<Uint8Array[]> };

/** Has pixels drawn elsewhere than in this thread. */
export function leavePixelsTo(draw: DrawPixels): void {
  shared.rolecallPixels = draw;
}

async function drawPixels(svg: string, scale: number, level: 6 | 9 = 6): Promise<Uint8Array<ArrayBuffer>> {
  shared.rolecallFaces ??= start();
  const fontBuffers = await shared.rolecallFaces;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Libre Franklin' },
    background: 'white',
  });
  const image = drawing.render();
  const png = pngFile(indexed(image.pixels), image.width, image.height, level);
  image.free();
  drawing.free();
  return png;
}
