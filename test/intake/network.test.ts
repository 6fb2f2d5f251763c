import { afterEach, expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { get, type Network } from '../../src/intake/network.ts';
import { type Answers, type Replay, replay } from './replay.ts';

const address = 'https://jobs.example/7';
let server: Replay;
afterEach(() => server.close());

/** What an address comes to: its text, or what is said of it. */
async function got(answers: Answers, given?: Partial<Network>, from = address): Promise<string> {
  server = await replay(answers, given);
  const { value, diagnostics } = await get(from, server.network);
  return value ? Buffer.from(value.bytes).toString() : formatDiagnostics(diagnostics);
}

test('a server that fails is asked again, each time later', async () => {
  let times = 0;
  const answer: Answers[string] = response =>
    times++ < 3 ? response.writeHead(503).end() : response.end('You paint bridges.');
  expect(await got({ 'jobs.example/7': answer })).toBe('You paint bridges.');
  expect(server.told).toEqual([
    'jobs.example answers 503: trying again in 1 s',
    '1 s',
    'jobs.example answers 503: trying again in 2 s',
    '2 s',
    'jobs.example answers 503: trying again in 4 s',
    '4 s',
  ]);
});

test('a server that asks for patience gets it, up to two minutes', async () => {
  const waits = ['7', 'Thu, 21 May 2026 12:00:30 GMT', '86400'];
  const answer: Answers[string] = response => {
    const after = waits.shift();
    if (after) response.writeHead(429, { 'retry-after': after }).end();
    else response.end('You paint bridges.');
  };
  expect(await got({ 'jobs.example/7': answer })).toBe('You paint bridges.');
  expect(server.told.filter(line => / s$/.test(line) && !line.includes('again'))).toEqual([
    '7 s',
    '30 s',
    '120 s',
  ]);
});

test('a server that goes on failing is given up', async () => {
  const answer: Answers[string] = response => response.writeHead(500).end();
  expect(await got({ 'jobs.example/7': answer })).toContain('jobs.example answers 500, 5 times');
  expect(server.asked).toHaveLength(5);
});

test('a connection that is cut is tried again, then named', async () => {
  const cut: Answers[string] = response => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('You paint', () => response.destroy());
  };
  expect(await got({ 'jobs.example/7': cut })).toContain(
    'jobs.example closed the connection before its answer was whole, 5 times',
  );
  expect(server.asked).toHaveLength(5);
});

test('a body without end is left at the limit', async () => {
  const endless: Answers[string] = response => {
    const more = () => response.write('x'.repeat(65_536), error => error || more());
    more();
  };
  expect(await got({ 'jobs.example/7': endless }, { most: 1024 * 1024 })).toContain('more than 1 MB');
});

test('an answer that takes too long is given up', async () => {
  const silent: Answers[string] = () => undefined;
  const told = await got({ 'jobs.example/7': silent }, { deadline: () => AbortSignal.timeout(1) });
  expect(told).toContain('jobs.example takes too long to answer, 5 times');
});

test('a picture is no posting', async () => {
  const picture: Answers[string] = response => response.setHeader('content-type', 'image/png').end('PNG');
  expect(await got({ 'jobs.example/7': picture })).toContain('of the type image/png, which holds no posting');
});

test('what is not there is named with what to do', async () => {
  expect(await got({})).toContain('jobs.example answers 404');
});

test('redirects are followed and told', async () => {
  const answers: Answers = {
    'jobs.example/7': response => response.writeHead(301, { location: '/8' }).end(),
    'jobs.example/8': response => response.writeHead(302, { location: 'https://other.example/9' }).end(),
    'other.example/9': response => response.end('You paint bridges.'),
  };
  expect(await got(answers)).toBe('You paint bridges.');
  expect(server.told).toEqual([
    'https://jobs.example/7 redirects to https://jobs.example/8',
    'https://jobs.example/8 redirects to https://other.example/9',
  ]);
});

test('redirects in a circle, without end, or to what is not fetched are refused', async () => {
  const to =
    (location: string): Answers[string] =>
    response =>
      response.writeHead(302, { location }).end();
  expect(await got({ 'jobs.example/7': to('/8'), 'jobs.example/8': to('/7') })).toContain('in a circle');
  await server.close();
  const chain = Object.fromEntries(
    [7, 8, 9, 10, 11, 12, 13].map(n => [`jobs.example/${n}`, to(`/${n + 1}`)]),
  );
  expect(await got(chain)).toContain('more than 5 times');
  await server.close();
  expect(await got({ 'jobs.example/7': to('ftp://jobs.example/7') })).toContain('ftp:// are not fetched');
});

test('other protocols and proxies are refused', async () => {
  expect(await got({}, {}, 'ftp://jobs.example/7')).toContain('begin with ftp:// are not fetched');
  await server.close();
  expect(await got({}, { environment: { HTTPS_PROXY: 'http://proxy:1' } })).toContain('HTTPS_PROXY is set');
  expect(server.asked).toEqual([]);
});

test('an answer that has not changed is remembered', async () => {
  const marks: (string | undefined)[] = [];
  const answer: Answers[string] = (response, { headers }) => {
    marks.push(headers['if-none-match']);
    if (headers['if-none-match']) response.writeHead(304).end();
    else response.setHeader('etag', '"v1"').end('You paint bridges.');
  };
  expect(await got({ 'jobs.example/7': answer })).toBe('You paint bridges.');
  const { value } = await get(address, server.network);
  expect(Buffer.from(value!.bytes).toString()).toBe('You paint bridges.');
  expect(marks).toEqual([undefined, '"v1"']);
});
