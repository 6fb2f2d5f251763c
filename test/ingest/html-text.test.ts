import { expect, test } from 'vitest';
import { descriptionText, htmlToText } from '../../src/ingest/html-text.ts';

test('blocks are lines, list items get a hyphen, headings two hashes', () => {
  const html = `<h2>What you do</h2><ul><li><p>Paint <b>bridges</b></p></li><li>Count boats<ul><li>and rafts</li></ul></li></ul>
    <p>Every<br>day.</p><div>One</div><div>Two</div>`;
  expect(htmlToText(html)).toBe(
    '## What you do\n\n- Paint bridges\n- Count boats\n- and rafts\n\nEvery\nday.\n\nOne\nTwo',
  );
});

test('a short line that is bold from end to end is a heading, a sentence and a bold word are none', () => {
  expect(
    htmlToText('<p><strong>What you bring</strong></p><p><b>Note:</b> boots</p><p><b>We paint.</b></p>'),
  ).toBe('**What you bring**\n\nNote: boots\n\nWe paint.');
});

test('entities are decoded and white space is one space', () => {
  expect(htmlToText('<p>bachelor&#39;s &amp; master&rsquo;s&nbsp;degree,\n  R&amp;D</p>')).toBe(
    "bachelor's & master’s degree, R&D",
  );
});

test('the cells of a table are apart', () => {
  expect(
    htmlToText('<table><tr><th>Place</th><td>Lisbon</td></tr><tr><th>Pay</th><td>€ 60,000</td></tr></table>'),
  ).toBe('Place | Lisbon\nPay | € 60,000');
});

test('scripts, styles and what is hidden are no text', () => {
  expect(
    htmlToText(
      '<style>p{}</style><p>We paint.</p><script>pay = 1 < 2</script><div hidden>no</div><svg><text>no</text></svg>',
    ),
  ).toBe('We paint.');
});

test('of a page the main part counts, without what stands around it', () => {
  const text = 'We look after bridges and paint each of them in its season. '.repeat(5).trim();
  const page = (content: string) =>
    `<html><head><title>Jobs</title></head><body><nav>Home</nav>${content}<footer>Imprint</footer></body></html>`;
  expect(htmlToText(page(`<p>Menu</p><main><p>${text}</p></main>`), { page: true })).toBe(text);
  expect(htmlToText(page('<main></main><p>Bridge keeper</p>'), { page: true })).toBe('Bridge keeper');
});

test('tags left open or written wrongly lose no text', () => {
  expect(htmlToText('<ul><li>One<li>Two</ul></b></p>Three <unknown>four')).toBe('- One\n- Two\n\nThree four');
});

test('a description is HTML, HTML in entities, or text with line ends', () => {
  expect(descriptionText('<p>We paint.</p>')).toBe('We paint.');
  expect(descriptionText('&lt;p&gt;R&amp;amp;D pays&amp;nbsp;well.&lt;/p&gt;')).toBe('R&D pays well.');
  expect(descriptionText('About us\r\n\r\n\r\n\r\nWe paint &amp; count, a < b.')).toBe(
    'About us\n\nWe paint & count, a < b.',
  );
  expect(descriptionText('About us\\n\\nWe paint.')).toBe('About us\n\nWe paint.');
});
