import { Presets, SingleBar } from 'cli-progress';

/** Tells how far long work is. */
export interface ProgressBar {
  /** How much there is to do from now on, and what it is: `postings fetched`. */
  begin(total: number, what: string): void;
  /** Says that so many more are done; one if left out. */
  step(count?: number): void;
  end(): void;
}

/** Seconds after which work is worth a word, and between two lines where there is no terminal. */
const patience = 2;
const between = 10;

/**
 * Progress told on a stream once work has taken two seconds, with its rate and the time that is left: in a bar on a
 * terminal, elsewhere in plain lines.
 */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  let bar: SingleBar | undefined;
  let [done, total, what, began, next] = [0, 0, '', 0, 0];
  const tell = (seconds: number) => {
    const figures = figuresOf(done, total, seconds);
    if (!stream.isTTY) {
      const left = done < total ? `, ${figures.left} left` : '';
      stream.write(`${done} of ${total} ${what}, ${figures.rate} a second${left}\n`);
      next = seconds + between;
      return;
    }
    bar ??= started(stream, total, what);
    bar.update(done, figures);
  };
  const seconds = () => (performance.now() - began) / 1000;
  return {
    begin(all, of) {
      [done, total, what, began, next] = [0, all, of, performance.now(), patience];
    },
    step(count = 1) {
      done += count;
      if (seconds() >= next && done < total) tell(seconds());
    },
    end() {
      if (seconds() >= patience) tell(seconds());
      bar?.stop();
      bar = undefined;
    },
  };
}

function started(stream: NodeJS.WriteStream, total: number, what: string): SingleBar {
  const format = `{bar} {value} of {total} ${what}, {rate} a second, {left} left`;
  const bar = new SingleBar(
    { stream, format, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(total, 0, { rate: '', left: '' });
  return bar;
}

function figuresOf(done: number, total: number, seconds: number): { rate: string; left: string } {
  const rate = done / seconds;
  return { rate: rate < 10 ? rate.toFixed(1) : rate.toFixed(0), left: timed((total - done) / rate) };
}

/** A time for people: "8 s", "2 min 5 s". */
function timed(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
