import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf, readText, siteNames } from './sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A page is called what its posting is called, at whatever length.
    'long-title': 'off',
  },
});

test.each(siteNames)('every page of the corpus "%s" is valid HTML', name => {
  const problems = pagesOf(name).flatMap(file =>
    validator
      .validateStringSync(readText(name, file))
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});
