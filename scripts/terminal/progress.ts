import { clearLine, cursorTo } from 'node:readline';
import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../../src/diagnostics/progress.ts';

/** Tells people how far long work is: how much was done, too, when it is over. */
export interface ProgressBar extends Progress {
  /** Prints a line, above the bar where there is one. */
  say(line: string): void;
}

/** Seconds after which work is worth a word, and between two lines where there is no terminal. */
const patience = 2;
const between = 10;
/** From less than this part of the work, and from fewer seconds of it, nobody can tell how long the rest takes. */
const [leastPart, leastSeconds] = [0.01, 1];

/**
 * Progress told on a stream once work has taken two seconds, with its rate and the time that is left: in a bar on a
 * terminal, elsewhere in plain lines.
 */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  let bar: SingleBar | undefined;
  let [done, total, what, began, next] = [0, 0, '', 0, 0];
  let isUnderWay = false;
  /** What was done with the first step, and when: what is got ready before it says nothing of the others. */
  let first = { done: 0, at: 0 };
  const sinceFirst = () => (performance.now() - first.at) / 1000;
  const hasRate = () => done > first.done && sinceFirst() >= leastSeconds;
  const rate = (seconds: number) =>
    hasRate() ? (done - first.done) / sinceFirst() : done === total ? done / seconds : undefined;
  const tell = (seconds: number) => {
    const figures = figuresOf(total - done, rate(seconds));
    if (!stream.isTTY) {
      const left = done < total ? `, ${figures.left} left` : '';
      const pace = figures === unforeseen ? '' : `, ${figures.rate} a second${left}`;
      stream.write(`${done} of ${total} ${what}${pace}\n`);
      next = seconds + between;
      return;
    }
    if (bar) bar.update(done, figures);
    else bar = started(stream, { done, total, what, figures });
  };
  const seconds = () => (performance.now() - began) / 1000;
  return {
    begin(all, of) {
      [done, total, what, began, next] = [0, all, of, performance.now(), patience];
      isUnderWay = true;
      first = { done: 0, at: 0 };
    },
    step(count = 1) {
      done += count;
      if (first.done === 0) first = { done, at: performance.now() };
      const passed = seconds();
      const isForeseeable = hasRate() && done >= leastPart * total;
      if (passed >= next && done < total && (isForeseeable || passed >= between)) tell(passed);
    },
    say(line) {
      if (bar) {
        cursorTo(stream, 0);
        clearLine(stream, 1);
      }
      stream.write(`${line}\n`);
    },
    end() {
      if (isUnderWay && seconds() >= patience) tell(seconds());
      isUnderWay = false;
      bar?.stop();
      bar = undefined;
    },
  };
}

interface Figures {
  rate: string;
  left: string;
}

function started(
  stream: NodeJS.WriteStream,
  { done, total, what, figures }: { done: number; total: number; what: string; figures: Figures },
): SingleBar {
  const { format, barsize } = lineOf(what, stream.columns || 80);
  const bar = new SingleBar(
    { stream, format, barsize, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(total, done, figures);
  return bar;
}

/** Columns of what is said beside the bar, at its longest: `100000 of 100000 postings fetched, 1000 a second, 59 min 59 s left`. */
const [said, shortlySaid] = [66, 36];
const [shortestBar, longestBar] = [8, 40];

/** The line of a bar as `cli-progress` formats it: in a narrow terminal first the bar goes, and then the rate. */
export function lineOf(what: string, columns: number): { format: string; barsize: number } {
  const full = `{value} of {total} ${what}, {rate} a second, {left} left`;
  const room = columns - said - 2;
  if (room >= shortestBar) return { format: `{bar} ${full}`, barsize: Math.min(longestBar, room) };
  if (room >= 0) return { format: full, barsize: 0 };
  return columns > shortlySaid
    ? { format: '{value} of {total}, {left} left', barsize: 0 }
    : { format: '{percentage} %', barsize: 0 };
}

/** What is said while nobody can tell. */
const unforeseen: Figures = { rate: '…', left: '…' };

/** @param rate what is done in a second, where that can be told. */
const figuresOf = (rest: number, rate: number | undefined): Figures =>
  rate === undefined
    ? unforeseen
    : { rate: rate < 10 ? rate.toFixed(1) : rate.toFixed(0), left: timed(rest / rate) };

/** A time for people: "8 s", "2 min 5 s", "3 h 20 min". */
export function timed(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
