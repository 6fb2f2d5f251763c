import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';

/** The page that a web archive of a browser holds, with its address and the day on which it was saved. */
export interface SavedPage {
  html: string;
  address?: string;
  savedOn?: string;
}

/** Whether bytes are a web archive (RFC 2557), by the headers that they begin with. */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/i.test(start);
}

/** Reads a web archive. Unpacking it is left to a parser of mail, whose format it has. */
export async function pageOfMhtml(bytes: Uint8Array, file: string): Promise<Outcome<SavedPage>> {
  const { default: PostalMime } = await import('postal-mime');
  const { html, headers, date } = await PostalMime.parse(bytes);
  const header = (name: string) => headers.find(({ key }) => key === name)?.value.trim();
  const address = header('snapshot-content-location') ?? header('content-location');
  if (html)
    return {
      value: {
        html,
        ...(address && /^https?:/.test(address) && { address }),
        ...(date && /^\d{4}-\d{2}-\d{2}/.test(date) && { savedOn: date.slice(0, 10) }),
      },
      diagnostics: [],
    };
  const message = 'The web archive holds no page';
  const advice = 'Save the page again, as HTML only';
  return { diagnostics: [diagnose('file/empty', file, { message, advice })] };
}
