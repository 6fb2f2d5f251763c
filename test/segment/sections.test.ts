import { expect, test } from 'vitest';
import { posting } from '../extract/examples.ts';

/** Each line of a posting behind the section that it stands in; headings in square brackets. */
const outline = (text: string) =>
  posting(text)
    .lines.map(line => `${line.section}: ${line.shape === 'heading' ? `[${line.text}]` : line.text}`)
    .join('\n');

test('sections are told apart by the vocabulary of their headings, whatever case and marks they have', () => {
  const text = `Baker
Lyon

WHAT YOU WILL DO
- Bake bread before dawn

## Minimum Qualifications:
- Three years at an oven

**Nice to have**
- A sourdough of your own

Benefits
All the bread that you can eat`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "header: Baker
    header: Lyon
    duties: [WHAT YOU WILL DO]
    duties: Bake bread before dawn
    required: [Minimum Qualifications:]
    required: Three years at an oven
    preferred: [**Nice to have**]
    preferred: A sourdough of your own
    benefits: [Benefits]
    benefits: All the bread that you can eat"
  `);
});

test('a short line above a list is a heading when one of its words hints at what follows', () => {
  const text = `Baker

Skills that a good baker has:
- Patience

We bake bread that people queue for, and the requirements of the trade are simple to name and hard to meet.`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "header: Baker
    skills: [Skills that a good baker has:]
    skills: Patience
    skills: We bake bread that people queue for, and the requirements of the trade are simple to name and hard to meet."
  `);
});

test('a sentence that has the word of a heading in it opens no section', () => {
  const text =
    'Requirements\n- Bread\nYou know the benefits of a long proof.\n- Responsibilities like cleaning the oven';
  expect(outline(text)).toMatchInlineSnapshot(`
    "required: [Requirements]
    required: Bread
    required: You know the benefits of a long proof.
    required: Responsibilities like cleaning the oven"
  `);
});

test('the furniture of a board is its own, and the posting goes on below it', () => {
  const text = 'About the job\nBaker wanted in Lyon\n\nRequirements\n- Bread\nShow more\nEasy Apply';
  expect(outline(text)).toMatchInlineSnapshot(`
    "board-commentary: About the job
    header: Baker wanted in Lyon
    required: [Requirements]
    required: Bread
    board-commentary: Show more
    board-commentary: Easy Apply"
  `);
});

test('what a board says of a posting is commentary until a heading of the posting', () => {
  const text = `What the JD emphasized
- Bread
Night shifts matter most here

Requirements
- Cakes`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "board-commentary: [What the JD emphasized]
    board-commentary: Bread
    board-commentary: Night shifts matter most here
    required: [Requirements]
    required: Cakes"
  `);
});

test('an equal-opportunity statement is known by what it says, wherever it stands', () => {
  const text = `Requirements
- Bread
We are an equal opportunity employer and welcome bakers regardless of race, religion or veteran status.
- Cakes`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "required: [Requirements]
    required: Bread
    equal-opportunity: We are an equal opportunity employer and welcome bakers regardless of race, religion or veteran status.
    required: Cakes"
  `);
});

test('a line that begins with a pictograph, as the next one does, is an item and no heading', () => {
  expect(outline('Perks:\n\n🤝 An inclusive workplace for all\n\n🥐 Rolls on Fridays')).toBe(
    'benefits: [Perks:]\nbenefits: 🤝 An inclusive workplace for all\nbenefits: 🥐 Rolls on Fridays',
  );
});

test('a long paragraph ends the header', () => {
  const story = `Our bakery began in a garage. ${'Every morning we bake. '.repeat(6)}`;
  expect(outline(`Baker\n${story}\nLyon`)).toBe(`header: Baker\nabout: ${story.trim()}\nabout: Lyon`);
});

test('sections follow each other, and each begins with its heading', () => {
  const { sections, document } = posting('Baker\n\nRequirements\n- Bread\n\nBenefits\n- Rolls\n');
  const words = sections.map(({ kind, heading, start, end }) => ({
    kind,
    heading: heading && document.text.slice(heading.start, heading.end),
    text: document.text.slice(start, end),
  }));
  expect(words).toEqual([
    { kind: 'header', heading: undefined, text: 'Baker' },
    { kind: 'required', heading: 'Requirements', text: 'Requirements\n- Bread' },
    { kind: 'benefits', heading: 'Benefits', text: 'Benefits\n- Rolls' },
  ]);
});

test('headings that other parsers do not know open their sections', () => {
  const kinds = (heading: string) => posting(`Baker\n\n${heading}\n- Bread\n- Cakes`).lines.at(-1)!.section;
  expect(kinds('Bonus points:')).toBe('preferred');
  expect(kinds("What we'd like you to have")).toBe('preferred');
  expect(kinds('What would put you ahead')).toBe('preferred');
  expect(kinds("It's great if you have:")).toBe('preferred');
  expect(kinds('Handy, but not required')).toBe('preferred');
  expect(kinds("What we're looking for")).toBe('required');
  expect(kinds('What gets you considered')).toBe('required');
  expect(kinds('In this role, you will...')).toBe('duties');
  expect(kinds('As a Baker at Crumb, You Will')).toBe('duties');
  expect(kinds("What we'll offer")).toBe('benefits');
});

test('a list that has lost its layout still has its headings, and a heading right below another is a part of it', () => {
  const sections = (text: string) => posting(text).lines.map(({ section }) => section);
  expect(sections('Baker\n\nDuties\n- Bake\n- Basic requirements:\n- Rye\n- Nice to have\n- Oats')).toEqual([
    'header',
    'duties',
    'duties',
    'required',
    'required',
    'preferred',
    'preferred',
  ]);
  expect(sections('Baker\n\nQualifications\nCOME AS YOU ARE:\nSome years of rye').slice(1)).toEqual([
    'required',
    'required',
    'required',
  ]);
});

test('an item of wishes that leads to a list of its own leaves it among the wishes', () => {
  const { sentences } = posting(
    'Baker\n\nPreferred qualifications:\nProficiency in one of these technologies:\nRye or oats',
  );
  expect(sentences.at(-1)!.strength).toBe('preferred');
});

test('"About the job" below the beginning of a posting is a heading of its own', () => {
  const { lines } = posting('Baker\n\nPreferred qualifications\n- Rye\n\nAbout the job\nBread is our craft.');
  expect(lines.map(({ section }) => section)).toEqual([
    'header',
    'preferred',
    'preferred',
    'duties',
    'duties',
  ]);
});

test('an inline cue beats the heading, and a visa line is no demand but eligibility', () => {
  const { sentences } = posting(
    'Baker\n\nRequirements\n- Rye bread, a plus\n\nVisa sponsorship\nWe sponsor visas for bakers.',
  );
  expect(sentences.find(({ text }) => text.startsWith('Rye'))!.strength).toBe('preferred');
  expect(sentences.at(-1)!.section).toBe('eligibility');
});

test('what is said of the process of applying is no demand', () => {
  const text =
    'Requirements\n- Bread\nPlease tell us if you need accommodation during the recruitment and selection process at our bakery.';
  expect(posting(text).lines.at(-1)!.section).toBe('equal-opportunity');
});

test('a long line that says that demands follow is their heading, and what we believe of the reader is one', () => {
  const text = `Baker
Lyon

About us
We bake bread in a town by the river.
To be happy with us from the first day on, you should have the following skills:
- Patience with dough

Who are you?
We believe that you are calm before dawn, and that you like the smell of flour.`;
  const lines = outline(text).split('\n');
  expect(lines.slice(3, 5)).toEqual([
    'about: We bake bread in a town by the river.',
    expect.stringMatching(/^required: \[To be/),
  ]);
  expect(lines.at(-1)).toMatch(/^required: We believe/);
});

test('a line of nothing but skills, experience and the like is a heading, and a wish with a colon opens a list of them', () => {
  const text = `Baker
Lyon

Knowledge and Skills Required
- Three years at an oven
Experience of sourdough

It would be great if you also had experience in some of these crafts of ours:
- Cakes`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "header: Baker
    header: Lyon
    required: [Knowledge and Skills Required]
    required: Three years at an oven
    required: Experience of sourdough
    preferred: [It would be great if you also had experience in some of these crafts of ours:]
    preferred: Cakes"
  `);
});

test('a line that ends in a colon after "if you" or "you should have" asks for what comes next, and one of chances does not', () => {
  const text = `Baker
Lyon

What you will do
Knead and bake.
You will be happy at our oven on the hill if you:
- Are skilled with sourdough

You'll have the opportunity to:
- Try recipes of your own

We would like to talk with candidates who have experience with:
- Stone mills

This oven is not for you if you:
- Sleep until noon

Continuing education:
- Two courses a year`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "header: Baker
    header: Lyon
    duties: [What you will do]
    duties: Knead and bake.
    required: [You will be happy at our oven on the hill if you:]
    required: Are skilled with sourdough
    duties: [You'll have the opportunity to:]
    duties: Try recipes of your own
    required: [We would like to talk with candidates who have experience with:]
    required: Stone mills
    other: [This oven is not for you if you:]
    other: Sleep until noon
    benefits: [Continuing education:]
    benefits: Two courses a year"
  `);
});

test('a line as long as a sentence that ends in a colon opens duties, demands and benefits, and an item of a list does not', () => {
  const text = `Baker
Lyon

Who we are
As a baker of the night shift in Lyon, your responsibilities include, but are not limited to:
- Knead and bake

What we ask
- Experience with at least one of the following kinds of dough that are a bonus:
- Rye

For all who bake with us full time, our mill offers a variety of benefits, including:
- Bread

You can find out more about our team and how we work on the pages below:
- The book of the mill`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "header: Baker
    header: Lyon
    about: [Who we are]
    duties: [As a baker of the night shift in Lyon, your responsibilities include, but are not limited to:]
    duties: Knead and bake
    required: [What we ask]
    required: Experience with at least one of the following kinds of dough that are a bonus:
    required: Rye
    benefits: [For all who bake with us full time, our mill offers a variety of benefits, including:]
    benefits: Bread
    benefits: You can find out more about our team and how we work on the pages below:
    benefits: The book of the mill"
  `);
});

const lines = `Baker
Crumb
Lyon, France
We bake bread that people queue for, every day of the year but two, and have done so since our grandparents were young.
What You Will Do
Tend the ovens
Greet those who queue
Key Qualifications for Bakers
Three years at an oven
Strong communication skills
It'd be nice if you had
A sourdough of your own
Some wheat experience required by nobody`;

test('sections are the same with an empty line after every line, and with none', () => {
  expect(outline(lines.replaceAll('\n', '\n\n'))).toBe(outline(lines));
  expect(outline(lines)).toMatchInlineSnapshot(`
    "header: Baker
    header: Crumb
    header: Lyon, France
    header: We bake bread that people queue for, every day of the year but two, and have done so since our grandparents were young.
    duties: [What You Will Do]
    duties: Tend the ovens
    duties: Greet those who queue
    required: [Key Qualifications for Bakers]
    required: Three years at an oven
    required: Strong communication skills
    preferred: [It'd be nice if you had]
    preferred: A sourdough of your own
    preferred: Some wheat experience required by nobody"
  `);
});

test('a label with its value tells of its own line alone', () => {
  const text = `Baker

About us
We bake bread.

Clearance required: oven door

We like to get up before everybody else.`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "header: Baker
    about: [About us]
    about: We bake bread.
    required: Clearance required: oven door
    about: We like to get up before everybody else."
  `);
});
