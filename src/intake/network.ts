import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { maxSourceBytes } from './read-source.ts';
import type { Remembered } from './remembered.ts';

/** An answer, under the address that it came from after all redirects. */
export interface Answer {
  address: string;
  bytes: Uint8Array;
}

/** The network as a command uses it; what depends on time is handed in, so that nothing here waits or reads a clock. */
export interface Network {
  /** Waits that many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds since 1970, from which a server's date to come back is counted. */
  now(): number;
  /** Aborts a request that takes too long. */
  deadline(): AbortSignal;
  /** Tells of redirects and of waits, a line each. */
  say(line: string): void;
  /** Answers of earlier times, by which a server can say that nothing has changed. */
  remembered: Remembered;
  /** An address below which every host is asked for in place of itself: `http://127.0.0.1:8000/api.example.org/…`. */
  through?: string | undefined;
  /** Largest answer, in bytes. */
  most?: number;
  /** Environment variables, for those that name a proxy. */
  environment?: Readonly<Record<string, string | undefined>>;
}

const mostRedirects = 5;
const mostTries = 5;
/** Longest that a server can make the command wait, in seconds. */
const longestWait = 120;

/**
 * Fetches an address that the owner named, or one that the answer to it names on the same host. Redirects are followed
 * and told, a server that is overloaded or fails is asked again, each time later.
 * @returns the answer, or what kept it away; never throws.
 */
export async function get(address: string, network: Network): Promise<Outcome<Answer>> {
  const seen = new Set<string>();
  let at = address;
  for (;;) {
    const refused = refusal(at, network);
    if (refused) return { diagnostics: [refused] };
    seen.add(at);
    const { value, diagnostics } = await persistently(at, network);
    if (!value) return { diagnostics };
    if (typeof value !== 'string') return { value, diagnostics: [] };
    if (seen.has(value)) return failed(address, `The address redirects in a circle, by way of ${value}`);
    if (seen.size > mostRedirects)
      return failed(address, `The address redirects more than ${mostRedirects} times`);
    network.say(`${at} redirects to ${value}`);
    at = value;
  }
}

/** Why an address is not asked for at all. */
function refusal(address: string, { environment = {} }: Network): Diagnostic | undefined {
  if (!URL.canParse(address)) return problem(address, 'This is not an address', 'Correct its spelling');
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:')
    return problem(
      address,
      `Addresses that begin with ${protocol}// are not fetched`,
      'Give one that begins with https://, or save the posting and give the file',
    );
  const name = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'ALL_PROXY', 'all_proxy'].find(
    key => environment[key],
  );
  if (!name || hostname === 'localhost' || hostname.startsWith('127.')) return undefined;
  return problem(
    address,
    `${name} is set, and nothing is fetched through a proxy`,
    'Unset it for this command, or save the posting with your browser and give the file',
  );
}

/** The answer, or the address that it redirects to, after as many tries as it takes. */
async function persistently(address: string, network: Network): Promise<Outcome<Answer | string>> {
  for (let tries = 1; ; tries++) {
    const tried = await once(address, network);
    if ('later' in tried === false) return tried;
    if (tries === mostTries)
      return failed(address, `${tried.reason}, ${mostTries} times`, 'Try again later; nothing was changed');
    const seconds = Math.min(tried.later ?? 2 ** (tries - 1), longestWait);
    network.say(`${tried.reason}: trying again in ${seconds} s`);
    await network.wait(seconds * 1000);
  }
}

/** A reason to ask again, after the seconds that the server names if it does. */
interface Later {
  later: number | undefined;
  reason: string;
}

async function once(address: string, network: Network): Promise<Outcome<Answer | string> | Later> {
  const { through, remembered, deadline, most = maxSourceBytes } = network;
  const known = remembered.get(address);
  const { host, pathname, search } = new URL(address);
  const asked = through ? `${through.replace(/\/$/, '')}/${host}${pathname}${search}` : address;
  try {
    const response = await fetch(asked, {
      redirect: 'manual',
      signal: deadline(),
      headers: {
        'user-agent': 'rolecall',
        accept: '*/*',
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.modified && { 'if-modified-since': known.modified }),
      },
    });
    const { status, headers } = response;
    if (status === 304 && known) return { value: { address, bytes: known.bytes }, diagnostics: [] };
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location && URL.canParse(location, address)) {
      await response.body?.cancel();
      return { value: new URL(location, address).href, diagnostics: [] };
    }
    if (status === 429 || status >= 500) {
      await response.body?.cancel();
      const later = secondsUntil(headers.get('retry-after'), network.now());
      return { later, reason: `${host} answers ${status}${status === 429 ? ' (too many requests)' : ''}` };
    }
    if (status !== 200) {
      await response.body?.cancel();
      return failed(address, `${host} answers ${status}`, adviceOn(status));
    }
    const type = headers.get('content-type') ?? '';
    if (/^(?:image|audio|video|font)\/|zip|x-tar/.test(type)) {
      await response.body?.cancel();
      return failed(address, `The answer is of the type ${type}, which holds no posting`);
    }
    const bytes = await bodyOf(response, most);
    if (!bytes) return failed(address, `The answer has more than ${most / 1024 / 1024} MB`);
    remembered.set(address, {
      bytes,
      etag: headers.get('etag') ?? undefined,
      modified: headers.get('last-modified') ?? undefined,
    });
    return { value: { address, bytes }, diagnostics: [] };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
    if (name === 'TimeoutError' || name === 'AbortError')
      return { later: undefined, reason: `${host} takes too long to answer` };
    const reason = cause?.code ?? cause?.message ?? (error as Error).message;
    if (reason === 'ENOTFOUND') return failed(address, `There is no host ${host}`);
    return { later: undefined, reason: `The connection to ${host} broke off (${reason})` };
  }
}

/** The bytes of a body; undefined, with the rest unread, when there are more than `most`. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return undefined;
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Seconds that `Retry-After` asks for: a number of them, or a date. */
function secondsUntil(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

const adviceOn = (status: number): string =>
  status === 404 || status === 410
    ? 'Check the spelling; the posting may have been taken down, or the account may be called otherwise'
    : status === 401 || status === 403
      ? 'It is not open to programs: open it in your browser, save the page and give the file'
      : 'Open it in your browser, save the page and give the file';

const problem = (address: string, message: string, advice: string): Diagnostic =>
  diagnose('network/answer', address, { message, advice });

const failed = (address: string, message: string, advice = 'Check the address in your browser') => ({
  diagnostics: [problem(address, message, advice)],
});
