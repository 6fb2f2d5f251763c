import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');

/** Where drawings are made while the site is built. */
export const document: Document = window.document;
