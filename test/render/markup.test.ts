import { expect, test } from 'vitest';
import { joined, markup } from '../../src/render/markup.ts';

test('values are escaped, and finished pieces stand as they are', () => {
  const name = markup`<b>${'Johnson & Sons <"R\'n\'D">'}</b>`;
  expect(name.html).toBe('<b>Johnson &amp; Sons &lt;&quot;R&#39;n&#39;D&quot;&gt;</b>');
  expect(markup`<p title="${'"'}">${[name, name]}${3}</p>`.html).toBe(
    `<p title="&quot;">${name.html}${name.html}3</p>`,
  );
  expect(joined([name, markup`,`]).html).toBe(`${name.html},`);
});

test('nothing stands for what a condition left out', () => {
  expect(markup`<p>${false}${undefined}${''}</p>`.html).toBe('<p></p>');
});
