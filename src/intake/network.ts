import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Remembered } from './remembered.ts';
import { failed, problem, request } from './request.ts';

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
    const tried = await request(address, network);
    if ('later' in tried === false) return tried;
    if (tries === mostTries)
      return failed(address, `${tried.reason}, ${mostTries} times`, 'Try again later; nothing was changed');
    const seconds = Math.min(tried.later ?? 2 ** (tries - 1), longestWait);
    network.say(`${tried.reason}: trying again in ${seconds} s`);
    await network.wait(seconds * 1000);
  }
}
