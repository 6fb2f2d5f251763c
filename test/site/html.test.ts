import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf, readText, siteNames } from './sites.ts';

/** Settles once what is asked of all pages, which takes a fifth of the time where it is settled for each. */
class SameForAll extends StaticConfigLoader {
  private settled?: ReturnType<StaticConfigLoader['getConfigFor']>;
  override getConfigFor(...given: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.settled ??= super.getConfigFor(...given);
    return this.settled;
  }
}

const validator = new HtmlValidate(
  new SameForAll({
    extends: ['html-validate:recommended'],
    rules: {
      // A page is called what its posting is called, at whatever length.
      'long-title': 'off',
    },
  }),
);

test.each(siteNames)('every page of the corpus "%s" is valid HTML', name => {
  const problems = pagesOf(name).flatMap(file =>
    validator
      .validateStringSync(readText(name, file))
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});
