import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Answer, Network } from './network.ts';
import { maxSourceBytes } from './read-source.ts';

/** A reason to ask again, after the seconds that the server names if it does. */
export interface Later {
  later: number | undefined;
  reason: string;
}

/** Asks once: the answer, the address that it redirects to, or a reason to ask again. */
export async function request(address: string, network: Network): Promise<Outcome<Answer | string> | Later> {
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
    if (status === 304 && known) {
      network.say(`${host} says that nothing has changed since it was last asked`);
      return { value: { address, bytes: known.bytes }, diagnostics: [] };
    }
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
    return { later: undefined, reason: brokenOff(host, reason) };
  }
}

/** Why there is no whole answer, by the code of the error. */
function brokenOff(host: string, code: string): string {
  if (code === 'ECONNREFUSED') return `${host} refuses the connection`;
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET')
    return `${host} closed the connection before its answer was whole`;
  return `The connection to ${host} broke off (${code})`;
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

/** What keeps an answer away. */
export const problem = (address: string, message: string, advice: string): Diagnostic =>
  diagnose('network/answer', address, { message, advice });

/** An outcome that is nothing but such a problem. */
export const failed = (address: string, message: string, advice = 'Check the address in your browser') => ({
  diagnostics: [problem(address, message, advice)],
});
