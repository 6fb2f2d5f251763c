import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Commands that the tests run find what an earlier one has compiled. */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../.rolecall/compiled', import.meta.url));

/** Timings are taken when nothing else runs. */
const timed = ['test/browser/lighthouse.test.ts'];
const whole = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'];
/** What takes longest, the longest first. */
const longest = [
  'test/browser/accessibility.test.ts',
  'test/browser/report.test.ts',
  'test/browser/embed.test.ts',
  'test/browser/explore.test.ts',
  'test/site/html.test.ts',
  'test/code.test.ts',
];
/** Has what takes longest begin first, so that no worker is left with it when the others are done. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex(name => moduleId.endsWith(name));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
const shared = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  environment: 'node' as const,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  setupFiles: ['test/seed.ts'],
  // Files of tests leave nothing behind in what they load, and to load it anew for each would take most of the time.
  isolate: false,
  maxConcurrency: 2,
  // A busy machine may take its time to draw what a reader waits for.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    ...shared,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: whole,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      // The reports that these look at are built once, before the first of them.
      {
        test: {
          ...shared,
          name: 'whole',
          include: whole,
          exclude: timed,
          globalSetup: 'test/site/setup.ts',
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: 'timed',
          include: timed,
          globalSetup: 'test/site/setup.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
