import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lookout } from '../../../scripts/live/lookout.ts';

/** Asks for an address of a dev server, and is answered at once unless it is to wait. */
function ask(pages: ReturnType<typeof lookout>, url: string) {
  const response = new EventEmitter();
  const partly = pages.asked({ url } as IncomingMessage, response as unknown as ServerResponse);
  return { partly, answer: () => response.emit('close') };
}

test('the postings are known whose pages were asked for last, in any alphabet and below any path', () => {
  const pages = lookout();
  const asked = ['/postings/a/', '/jobs/postings/b%C3%A4cker/?from=mail', '/postings/', '/charts/skills/'];
  for (const url of [...asked, '/postings/a/#field-skills', '/postings/%E0/']) ask(pages, url);
  expect([...pages.postings()]).toEqual(['bäcker', 'a', '%E0']);
  for (const id of ['c', 'd', 'e']) ask(pages, `/postings/${id}/`);
  expect([...pages.postings()]).toEqual(['a', '%E0', 'c', 'd', 'e']);
});

test('pages can say what of them is behind, and charts and data alone cannot', () => {
  const pages = lookout();
  const partly = [
    '/',
    '/postings/a/',
    '/@vite/client',
    '/src/styles/site.css',
    '/node_modules/x/y.json',
    '/embed.js',
  ];
  const whole = ['/embed/skills/', '/charts/skills.svg', '/jobs/charts/index.json', '/data/postings.csv?x'];
  expect(partly.filter(url => !ask(pages, url).partly)).toEqual([]);
  expect(whole.filter(url => ask(pages, url).partly)).toEqual([]);
});

test('it is quiet once all that was asked for is answered', async () => {
  const pages = lookout();
  const { answer } = ask(pages, '/');
  let quiet = false;
  const waiting = pages.quiet().then(() => {
    quiet = true;
  });
  await new Promise(setImmediate);
  expect(quiet).toBe(false);
  answer();
  await waiting;
  expect(quiet).toBe(true);
});

test('it is not quiet before a page that was sent for is asked for, answered, and a moment has passed', async () => {
  const pages = lookout();
  pages.sentFor();
  let quiet = false;
  const waiting = pages.quiet().then(() => {
    quiet = true;
  });
  await pause(100);
  expect(quiet).toBe(false);
  ask(pages, '/').answer();
  await waiting;
  expect(quiet).toBe(true);
});
