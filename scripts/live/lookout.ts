import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Knows which pages of a dev server are looked at, and whether one is waited for. */
export interface Lookout {
  /** The ids of the postings whose pages were asked for last. */
  postings(): Set<string>;
  /** Is told of each request. @returns whether it is for something that can say which of it is not read yet. */
  asked(request: IncomingMessage, response: ServerResponse): boolean;
  /** Is told that open pages were sent for, which browsers then ask for. */
  sentFor(): void;
  /** Waits until nothing has been waited for during a moment, in which a browser asks for a page that is refreshed. */
  quiet(): Promise<void>;
}

/** Postings whose pages may be open. */
const mostOpen = 5;
/** Milliseconds. */
const moment = 50;
/** Milliseconds in which a busy browser asks for a page that it was sent for. */
const untilAsked = 500;
const postingPage = /\/postings\/([^/?#]+)\/(?:[?#]|$)/;
/** Charts and data that stand alone: they are given out when they are whole. */
const alone =
  /^(?!.*\/(?:@|src\/|node_modules\/)).*(?:\/embed\/|\.(?:svg|png|csv|jsonl?|xml|parquet)(?:[?#]|$))/;

/** A lookout that has seen nothing yet. */
export function lookout(): Lookout {
  const open = new Set<string>();
  let waiting = 0;
  let last = 0;
  const isQuiet = () => waiting === 0 && performance.now() - last >= moment;
  return {
    postings: () => new Set(open),
    asked: ({ url = '/' }, response) => {
      const id = postingPage.exec(url)?.[1];
      if (id !== undefined) {
        open.delete(decoded(id));
        open.add(decoded(id));
        if (open.size > mostOpen) open.delete(open.values().next().value!);
      }
      if (alone.test(url)) return false;
      waiting++;
      response.once('close', () => {
        waiting--;
        last = performance.now();
      });
      return true;
    },
    sentFor: () => {
      last = performance.now() + untilAsked;
    },
    quiet: async () => {
      do await pause(isQuiet() ? 0 : moment);
      while (!isQuiet());
    },
  };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
