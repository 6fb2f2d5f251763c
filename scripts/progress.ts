import { Presets, SingleBar } from 'cli-progress';

/** Tells how far long work is: a bar with rate and time left on a terminal, a line at the end elsewhere. */
export interface ProgressBar {
  /** How much there is to do from now on, and what it is: `postings fetched`. */
  begin(total: number, what: string): void;
  step(): void;
  end(): void;
}

/** Progress told on a stream; one that is no terminal gets plain lines. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  let bar: SingleBar | undefined;
  let [done, total, what, began] = [0, 0, '', 0];
  const rate = () => `${((1000 * done) / Math.max(1, performance.now() - began)).toFixed(1)} a second`;
  return {
    begin(all, of) {
      [done, total, what, began] = [0, all, of, performance.now()];
      if (!stream.isTTY) return;
      const format = `{bar} {value} of {total} ${what}, {rate}, {eta_formatted} left`;
      bar = new SingleBar(
        { stream, format, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
        Presets.shades_classic,
      );
      bar.start(total, 0, { rate: '' });
    },
    step() {
      done++;
      bar?.increment({ rate: rate() });
    },
    end() {
      bar?.stop();
      bar = undefined;
      stream.write(`${done} of ${total} ${what}, ${rate()}\n`);
    },
  };
}
