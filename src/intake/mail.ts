import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { htmlToText } from '../ingest/html-text.ts';

/** What a saved mail says, with the day on which it was sent. */
export interface SavedMail {
  text: string;
  sentOn?: string;
}

const headers = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)+(?=\r?\n)/;

/** Whether bytes are a mail (RFC 5322), by the headers that they begin with: what servers and programs for mail write. */
export function isMail(bytes: Uint8Array): boolean {
  const [written = ''] = headers.exec(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')) ?? [];
  return /^from:/im.test(written) && /^(?:message-id|received|return-path|to):/im.test(written);
}

/** Reads a mail: its text as it is shown, of one that was forwarded what was sent on. */
export async function textOfMail(bytes: Uint8Array, file: string): Promise<Outcome<SavedMail>> {
  const { default: PostalMime } = await import('postal-mime');
  const { html, text, date } = await PostalMime.parse(bytes);
  const shown = sentOn(html ? htmlToText(html, { page: true }) : unquoted(text ?? ''));
  if (shown.trim() === '')
    return {
      diagnostics: [
        diagnose('file/empty', file, {
          message: 'The mail has no text',
          advice: 'Save what is attached to it, and give that file',
        }),
      ],
    };
  const day = date?.slice(0, 10);
  return {
    value: { text: shown, ...(day && /^\d{4}-\d{2}-\d{2}$/.test(day) && { sentOn: day }) },
    diagnostics: [],
  };
}

/** A text without the marks of an answer, where all of its lines have them. */
function unquoted(text: string): string {
  const lines = text.split(/\r?\n/);
  const quoted = lines.every(line => line.trim() === '' || line.startsWith('>'));
  return quoted ? lines.map(line => line.replace(/^>+ ?/, '')).join('\n') : text;
}

/** The lines that programs for mail put above what they send on: two or more, one of them the subject. */
const forwarded = /(?:^|\n)(?:[>*_ ]*(?:From|Sent|Date|Subject|To|Cc|Reply-To)[*_]*:[*_ ].*\n+){2,8}/g;

/** What stands below the last lines of a mail that tell from whom it was sent on; else the text as it is. */
function sentOn(text: string): string {
  const last = [...text.matchAll(forwarded)].filter(([lines]) => /\bSubject[*_]*:/.test(lines)).at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}
