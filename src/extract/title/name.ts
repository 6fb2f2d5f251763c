import type { Words } from '../header.ts';

/** What stands beside the name of a job: its number, its address. */
const furnished =
  /\s*[-–—|·]?\s*\b(?:job|req(?:uisition)?)\s*(?:id|no|#)?\s*[:#]?\s*[\w-]*\d{3,}$|\s*[-–—(]?\s*\b(?:R|JR|REQ)-?\d{4,}\)?$|\s+[-–—] job post$|\s+https?:\S+$/i;

/** A few words that somebody ended like a sentence: "Data Analyst." */
const ended = /^(\S+(?: \S+){1,4}(?<=\p{L}{3}))\.$/u;

/** "Hiring: Data Analyst", "Now hiring a Data Analyst"; a "Hiring Manager" is one. */
const hiring =
  /^(?:(?:we['’]re|now) )?hiring(?:: ?| (?:an? )?(?!(?:manager|coordinator|speciali[sz]t|lead|partner|associate|assistant|operations|events?|teams?|process)\b))(?=\p{Lu})/iu;

/** The name of the job in a line, without a requisition number or an address; on top of the text without its full stop too. */
export const nameIn = ({ text, start }: Words, isFirst = false): Words => {
  const lead = hiring.exec(text)?.[0].length ?? 0;
  const line = text.slice(lead).replace(furnished, '').trim();
  const name = isFirst ? line.replace(ended, '$1') : line;
  return { text: name, start: start + lead, end: start + lead + name.length };
};
