import { type DrawPixels, renderPng } from '../../src/render/png.ts';

/** Draws pictures in pixels in a thread of its own. */
export default (given: Parameters<DrawPixels>) => renderPng(...given);
