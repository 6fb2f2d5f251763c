import JSZip from 'jszip';
import { expect, test, vi } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/print.ts';
import { type Columns, parseColumns } from '../../src/intake/columns.ts';
import { readSource } from '../../src/intake/read-source.ts';
import { docxOf, paragraph, zipOf } from './docx.ts';
import { pdfOf } from './pdf.ts';

const read = (content: string | Uint8Array, name = 'source', columns?: Columns) =>
  readSource({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content }, columns);
const textsOf = async (content: string | Uint8Array, name?: string) =>
  (await read(content, name)).candidates.map(({ posting }) => posting.body);

test('lines of a PDF that were only full are one paragraph, and a bullet begins a line', async () => {
  const pdf = pdfOf([
    [20, 'Bridge Painter'],
    [11, 'You paint the long bridges of the city together with eleven others and you'],
    [11, 'look after boats.'],
    [11, '• A head for heights'],
  ]);
  expect(await textsOf(pdf)).toEqual([
    '## Bridge Painter\n\nYou paint the long bridges of the city together with eleven others and you look after boats.\n- A head for heights',
  ]);
});

test('of a PDF that a browser made the headings are headings, and its address and hours are no text', async () => {
  const { candidates } = await read(
    pdfOf([
      [8, '27/11/2026, 08:58 Northwind jobs'],
      [20, 'Bridge Painter'],
      [10, 'You paint the long bridges over the river in the rain and in the sun.'],
      [8, 'https://jobs.example/7 1/1'],
    ]),
  );
  expect(candidates[0]).toMatchObject({
    url: 'https://jobs.example/7',
    posting: {
      body: '## Bridge Painter\n\nYou paint the long bridges over the river in the rain and in the sun.',
    },
  });
});

test('a PDF without text and one that is broken are named', async () => {
  expect(formatDiagnostics((await read(pdfOf([]), 'a.pdf')).diagnostics)).toContain('no text, only pictures');
  const { diagnostics } = await read('%PDF-1.4\nnothing', 'a.pdf');
  expect(formatDiagnostics(diagnostics)).toContain('The PDF cannot be read');
});

test('a document of Word is its text, with headings, and a row of a table is a line', async () => {
  const cells = ['Pay', '$20 an hour'].map(text => `<w:tc>${paragraph(text)}</w:tc>`);
  const body = [
    paragraph('Bridge Painter', 'Title'),
    paragraph('You paint bridges.'),
    paragraph('What you need', 'heading1'),
    paragraph('A head for heights &amp; boots'),
    `<w:p><w:del><w:r><w:delText>And a hat.</w:delText></w:r></w:del></w:p>`,
    `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`,
  ];
  const docx = docxOf(body.join(''));
  const { candidates } = await read(docx, 'mail.docx');
  expect(candidates).toMatchObject([{ original: { ending: '.docx', bytes: docx } }]);
  expect(candidates[0]!.posting.body).toBe(
    '## Bridge Painter\n\nYou paint bridges.\n\n## What you need\n\nA head for heights & boots\n\nPay | $20 an hour',
  );
});

test('a document of Word without text, another archive and a broken one are named', async () => {
  const said = async (bytes: Uint8Array) => formatDiagnostics((await read(bytes, 'a.docx')).diagnostics);
  expect(await said(docxOf('<w:p/>'))).toContain('The document has no text');
  expect(await said(zipOf({ 'jobs.txt': 'Bridge Painter' }))).toContain(
    'an office document that is not read',
  );
  expect(await said(docxOf(paragraph('Bridge Painter')).subarray(0, 300))).toContain('Unpack it, or save it');
});

test('a document of Word that unpacks to a multiple of its size is refused before it is', async () => {
  const archive = new JSZip().file('word/document.xml', ' '.repeat(2 ** 23 + 2 ** 20));
  const bytes = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  expect(formatDiagnostics((await read(bytes, 'mail.docx')).diagnostics)).toContain(
    'The document unpacks to over 8 MB more than it takes packed.',
  );
});

const page = `<!doctype html><html><head><title>Jobs</title><link rel="canonical" href="https://jobs.example/7"></head><body>
<nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav><div class="cookie-banner">We use cookies.</div>
<main><h1>Bridge Painter</h1><p>You paint bridges with eleven others, in the rain and in the sun, and you like it.</p>
<ul><li>Boots</li><li>A head for heights</li></ul><p>We look after each other on the ropes, and lunch is at one.</p></main>
<footer>Northwind 2026</footer></body></html>`;

test('a page without data is its readable text, with the address that it names', async () => {
  const { candidates } = await read(page, 'saved.html');
  expect(candidates[0]!.url).toBe('https://jobs.example/7');
  const { body } = candidates[0]!.posting;
  expect(body).toContain('## Bridge Painter');
  expect(body).toContain('- A head for heights');
  expect(body).not.toMatch(/cookies|All jobs|Northwind 2026/);
});

test('the few words below the heading of a page, its employer and place, are part of its text', async () => {
  const head = '<h1>Bridge Painter</h1><h2>Ironworks of Selby</h2><span>Selby, England</span>';
  const { candidates } = await read(page.replace('<h1>Bridge Painter</h1>', head), 'saved.html');
  const { body } = candidates[0]!.posting;
  expect(body).toMatch(/^## Bridge Painter\n\n## Ironworks of Selby\n\nSelby, England\n\nYou paint bridges/);
  expect(body).not.toContain('Northwind 2026');
});

test('a page that was saved before its script filled it is named', async () => {
  const { candidates, diagnostics } = await read(
    '<!doctype html><html><body><h1>{{ job.title }}</h1><p>{{ job.place }} {{ job.text }}</p></body></html>',
  );
  expect(candidates).toEqual([]);
  expect(formatDiagnostics(diagnostics)).toContain('saved before its script');
});

test('a web archive is the page in it, with its address and its day', async () => {
  const archive = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://jobs.example/7?a=1',
    'Subject: Painter',
    'Date: Thu, 21 May 2026 08:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--X"',
    '',
    '----X',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://jobs.example/7?a=1',
    '',
    '<!DOCTYPE html><html><body><main><h1>Bridge Painter</h1><p>You paint bridges in Malm=C3=B6.</p></main></body></html>',
    '----X--',
  ].join('\r\n');
  const { candidates } = await read(archive, 'page.mhtml');
  expect(candidates[0]).toMatchObject({ url: 'https://jobs.example/7?a=1', capturedAt: '2026-05-21' });
  expect(candidates[0]!.posting.body).toContain('You paint bridges in Malmö.');
});

/** A mail as a program for mail saves it, with lines broken and signs coded as the format wants. */
const mailOf = (...body: string[]): string =>
  [
    'Received: from mx.example; Tue, 3 Mar 2026 09:12:00 +0000',
    'From: Anna <anna@mail.example>',
    'To: me@mail.example',
    'Subject: Fwd: Bridge Painter',
    'Date: Tue, 3 Mar 2026 09:12:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...body,
  ].join('\r\n');

test('a saved mail is its text, decoded, of the day on which it was sent, and is kept as it came', async () => {
  const mail = mailOf('Bridge Painter in Malm=C3=B6', '', 'The pay is $141,=', '100 a year.');
  const { candidates } = await read(mail, 'job.txt');
  expect(candidates).toMatchObject([{ capturedAt: '2026-03-03', original: { ending: '.eml' } }]);
  expect(candidates[0]!.posting.body.trim()).toBe('Bridge Painter in Malmö\n\nThe pay is $141,100 a year.');
});

test('of a mail that was sent on, the posting is what was sent on', async () => {
  const lines = [
    '---------- Forwarded message ---------',
    'From: Jobs <jobs@mail.example>',
    'Subject: A job',
  ];
  const sent = await textsOf(mailOf('Is this for you?', '', ...lines, '', 'Bridge Painter', 'Northwind'));
  expect(sent.map(text => text.trim())).toEqual(['Bridge Painter\nNorthwind']);
});

test('a mail of nothing but attachments says that these are what to give', async () => {
  const { diagnostics } = await read(mailOf(''), 'job.eml');
  expect(formatDiagnostics(diagnostics)).toContain('Save what is attached to it, and give that file');
});

test('of a page that tells of several postings in its data, all are read', async () => {
  const job = (title: string) => ({
    '@type': 'JobPosting',
    title,
    description: `<p>You are a ${title}.</p>`,
  });
  const data = JSON.stringify([job('Painter'), job('Baker'), { '@type': 'JobPosting', title: 'Cook' }]);
  const page = `<!doctype html><html><head><script type="application/ld+json">${data}</script></head></html>`;
  expect(await textsOf(page, 'jobs.html')).toEqual(['You are a Painter.', 'You are a Baker.']);
});

test('data of a page that cannot be read is told of, in a line and not by a stack', async () => {
  const printed = vi.spyOn(console, 'error');
  const page =
    '<html><head><script type="application/ld+json">{"@type": </script></head><body><h1>Painter</h1></body></html>';
  expect(formatDiagnostics((await read(page)).diagnostics)).toContain('not valid JSON and was passed over');
  expect(printed).not.toHaveBeenCalled();
});

test('the columns of a table are guessed, and told', async () => {
  const csv =
    'Job Title;Employer;Location;Description;Tags\nPainter;Northwind;Porto;"You paint; bridges.";x\n';
  const { candidates, notes } = await read(csv, 'jobs.csv');
  expect(notes).toEqual([
    'jobs.csv has text=Description, title=Job Title, company=Employer, place=Location; not read: Tags',
  ]);
  expect(candidates[0]!.source).toBe('jobs.csv:2');
  expect(
    candidates[0]!.posting.statements.map(({ of, words, pointer }) => `${of} ${words} ${pointer}`),
  ).toEqual(['title Painter /Job Title', 'company Northwind /Employer', 'place Porto /Location']);
  expect(candidates[0]!.posting.body).toBe('You paint; bridges.');
});

test('the columns that the owner names count before any guess', async () => {
  const csv = 'A,Description,Body\nPainter,teaser,You paint bridges.\n';
  const { candidates } = await read(csv, 'jobs.csv', { title: 'A', text: 'Body' });
  expect(candidates[0]!.posting).toMatchObject({
    body: 'You paint bridges.',
    statements: [{ of: 'title', words: 'Painter' }],
  });
  const wrong = await read(csv, 'jobs.csv', { text: 'Nothing' });
  expect(formatDiagnostics(wrong.diagnostics)).toContain('There is no column "Nothing"');
});

test('a column is mapped by any name that is guessed, as front matter calls it too', () => {
  expect(parseColumns('postedOn=Day,location=Town,Job Title=Beruf')).toEqual({
    date: 'Day',
    place: 'Town',
    title: 'Beruf',
  });
  expect(() => parseColumns('titel=Beruf')).toThrow('it can say text, title,');
});

test('a column that is known for something else is not proposed for the text', async () => {
  const { diagnostics } = await read('Title,Notes\nBridge Painter of the North,short\n', 'jobs.csv');
  expect(formatDiagnostics(diagnostics)).toContain('such as --columns text=Notes');
});

test('a table in which no column is known is told which one holds the longest words', async () => {
  const { diagnostics } = await read('Beruf,Langer Text\nMaler,Sie streichen Brücken.\n', 'jobs.csv');
  expect(formatDiagnostics(diagnostics)).toContain('such as --columns text="Langer Text"');
});

test('paragraphs are the text, whatever their column is called, and the owner is asked for the title', async () => {
  const text = 'You paint bridges in the rain. '.repeat(10);
  const { candidates, notes } = await read(`Beruf,Langer Text\nMaler,${text}\n`, 'jobs.csv');
  expect(candidates[0]!.posting.body).toBe(text.trim());
  expect(notes).toEqual([
    'jobs.csv has text=Langer Text; not read: Beruf; if one is the title or the company, say so, such as --columns title=Beruf',
  ]);
});

test('lines of JSON are rows, or jobs of a board', async () => {
  const job = {
    text: 'Painter',
    hostedUrl: 'https://jobs.example/7',
    description: '<p>You paint boats.</p>',
  };
  const lines = `${JSON.stringify({ title: 'Painter', text: 'You paint bridges.' })}\n${JSON.stringify(job)}\n`;
  expect(await textsOf(lines)).toEqual(['You paint bridges.', 'You paint boats.']);
  const without = await read('{"title":"A"}\n{"title":"B"}\n', 'jobs.jsonl');
  expect(formatDiagnostics(without.diagnostics)).toContain('No column is known to hold the text');
});

test('JSON that no board writes is a table: a list of rows, the only list in it, or one row with a title and a text', async () => {
  const rows = [
    { role: 'Painter', body: 'You paint bridges.' },
    { role: 'Cook', body: 'You cook.' },
  ];
  const texts = ['You paint bridges.', 'You cook.'];
  expect(await textsOf(JSON.stringify(rows))).toEqual(texts);
  expect(await textsOf(JSON.stringify({ jobs: rows, total: 2 }))).toEqual(texts);
  expect(await textsOf(JSON.stringify(rows[1]))).toEqual(['You cook.']);
  const found = await read(JSON.stringify([{ role: 'Painter', body: '' }, rows[1]]), 'jobs.json');
  expect(found.candidates.map(({ source }) => source)).toEqual(['jobs.json[1]']);
  expect(found.notes).toEqual(['jobs.json has text=body, title=role']);
  expect(formatDiagnostics(found.diagnostics)).toContain('jobs.json[0]:1:1  error  rows/no-text');
  const { diagnostics } = await read('{"name":"rolecall","version":"0.1.0"}', 'package.json');
  expect(diagnostics.map(({ code }) => code)).toEqual(['posting/structure']);
});

test('a table in an older encoding is read as what it says, and plain text is text whatever its name ends in', async () => {
  const csv = Buffer.from('title;description\nK\u00f6chin;You cook.\n', 'latin1');
  const { candidates } = await readSource({ name: 'jobs.csv', bytes: csv });
  expect(candidates[0]!.posting.statements.map(({ words }) => words)).toEqual(['Köchin']);
  for (const name of ['jobs.csv', 'job.json', 'job.html'])
    expect((await read('Cook\nYou cook, and taste.', name)).candidates[0]!.posting.body).toBe(
      'Cook\nYou cook, and taste.',
    );
});

test('pasted text is text, and Markdown that cannot be read is named', async () => {
  expect(await textsOf('Painter\nYou paint bridges.')).toEqual(['Painter\nYou paint bridges.']);
  const { diagnostics } = await read('---\ntitle: [\n---\nYou paint.', 'a.md');
  expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['front-matter/syntax 2']);
});
