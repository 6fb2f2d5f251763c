import type { Postings } from '../corpus/content-folder.ts';

/** A content folder that a whole report is built from, and what the command is told beside it. */
export interface TestCorpus {
  postings: Postings;
  report?: string;
  keepGoing?: boolean;
  /** An edition that is made before the build, postings that came after it, and those that another report is without. */
  edition?: { name: string; later: Postings; deleted: string[] };
}

/** One of the values, the first ones more often than the last: what a number picks looks random and is always the same. */
const pick = <T>(values: readonly T[], number: number): T =>
  values[Math.floor(values.length * ((number * 0.618_033_988_75) % 1) ** 2)]!;

const employers = [
  'Crumb & Sons',
  'Rye Works',
  'Oven Labs',
  'The Dough Company',
  'Miller Mills',
  'Café Zoë',
  'Loaf',
];
const places = ['Lyon, France', 'Berlin, Germany', 'New York, NY', 'Toronto, ON', 'Remote (United States)'];
const titles = [
  'Senior Data Engineer',
  'Junior Baker',
  'Data Analyst',
  'Software Engineer II',
  'Engineering Manager',
  'Data Science Intern',
];
const degrees = [
  "Bachelor's degree in Statistics or Mathematics required",
  "A Master's degree in Physics is preferred",
  'PhD in Chemistry, or equivalent experience',
  'A steady hand',
];
const models = [
  'This is a hybrid role.',
  'This role is fully remote.',
  'This role is on-site.',
  'Our oven is warm.',
];
const asked = [
  'Python',
  'SQL',
  'Python or Java',
  'C++',
  'Kubernetes',
  'TypeScript',
  'Rust',
  'Docker',
  'Excel',
];
const pairs = ['HTML, CSS and TypeScript', 'dough', 'Tableau', 'Docker and Kubernetes', 'Rust'];
const pay = (i: number) =>
  [
    `$${60 + i},000 to $${80 + i},000 a year`,
    `$${60 + i},000 to $${80 + i},000 a year`,
    `€${30 + i},000 to €${40 + i},000 a year`,
    `$${20 + i}.50 to $${24 + i} an hour`,
  ][i % 4]!;
/** What a posting for an intern says of its term. */
const term = (i: number) =>
  `- A ${pick(['summer', 'fall', 'winter'], i + 7)} ${2026 + (i % 2)} internship of 12 weeks\n- Graduating between December 202${6 + (i % 2)} and June 202${7 + (i % 2)}\n`;
const liked = ['R', 'Tableau', 'Terraform', 'Spark', 'React'];

/** A posting that has some of everything. */
const invented = (i: number): string => `---
title: ${pick(titles, i)}
company: ${JSON.stringify(pick(employers, i + 1))}
postedOn: 2026-0${1 + (i % 9)}-1${i % 10}
url: https://jobs.example/${i}
---
${pick(titles, i)}

${pick(places, i + 2)}

What you will do
- Keep batch number ${i} rising and write down how it went
${pick(models, 3 * i + 1)}

Requirements
- ${1 + (i % 8)}+ years of experience with dough
- ${pick(degrees, i + 3)}
- Experience with ${pick(asked, i + 4)}
- Experience with ${pick(asked, 2 * i + 5)}
- Experience with ${pairs[i % pairs.length]}
${/Intern/.test(pick(titles, i)) ? term(i) : ''}
Nice to have
- Experience with ${pick(liked, i + 6)}

Pay
- ${pay(i)}
`;

const numbered = (count: number): Postings =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`posting-${String(i).padStart(2, '0')}.md`, invented(i)]),
  );

/** The same, marked as no postings of anybody's. */
const synthetic = (postings: Postings): Postings =>
  Object.fromEntries(
    Object.entries(postings).map(([name, text]) => [
      name,
      String(text).replace('---\n', '---\nwording: synthetic\n'),
    ]),
  );

/** What a page must show as words, and never obey. */
export const hostileLines = [
  `Baker <script>window.obeyed = 'script'</script> wanted`,
  `<img src="x" onerror="window.obeyed = 'image'">`,
  `<svg onload="window.obeyed = 'svg'"><style>body { display: none }</style>`,
  '</p></li></main></body></html><h1>The end</h1>',
  `{{ 7 * 7 }} \${7 * 7} <%= 7 * 7 %> {% raw %} {title}`,
  '&lt;b&gt; &amp;nbsp; &#60; <!-- nothing --> ]]> <![CDATA[',
  '[a link](javascript:window.obeyed=1) ![x](x) `code` **bold**',
  'Requirements',
  `- Fluent in <b>Python</b>, "SQL" & 'Java'`,
];

const directions = [
  'Baker \u202edetnaw rekab\u202c in Haifa',
  'אנחנו מחפשים אופה עם ניסיון ב-Python וגם SQL',
  'Requirements',
  '- \u2067Python\u2069 and \u200fSQL\u200e',
];

const endless = `Baker wanted. ${'We bake bread with Python and sell it with SQL, '.repeat(5000)}`.slice(
  0,
  200_000,
);

export const hostilePostings: Postings = {
  'markup.txt': hostileLines.join('\n'),
  'code.md': `---js\n{ title: (globalThis.obeyed = require('node:fs').writeFileSync('obeyed', '')) }\n---\nBaker with SQL\n`,
  'direction.txt': directions.join('\n'),
  'endless.txt': `Baker\n\nRequirements\n${endless}\n`,
  'title.md': `---
title: '"Baker" & ''Co'' </title><script>window.obeyed = 1</script>'
company: '<b onclick="window.obeyed = 1">Crumb</b>'
postedOn: 2026-03-02
url: https://jobs.example/?a="onmouseover="window.obeyed=1&b=<x>
---
Requirements
- Python
`,
  'corrected.md': `---
corrections:
  note: <b onclick="window.obeyed = 1">Asked</b> "them" & noted
  salary:
  seniority: senior
  skills: { preferred: [SQL], remove: [Python] }
---
Baker

Requirements
- Python
- Dough
Pay: $40,000 to $50,000 a year
`,
  'control.txt': 'Baker\u0007 wanted\u001b[31m in\u000b Lyon\u0085\u200b\nRequirements\n- Python\n',
  '100% "odd" #1 ?name.txt': 'Baker\n\nRequirements\n- Python\n',
};

/** The shipped content apart, every report that the tests of the whole site look at. */
export const corpora = {
  empty: { postings: {} },
  five: { postings: synthetic(numbered(5)) },
  sixty: { postings: numbered(60) },
  listed: { postings: { ...numbered(8), '~odd %20 name.txt': invented(24) }, report: 'postings: list\n' },
  unlisted: { postings: numbered(8), report: 'address: https://example.org\npostings: none\n' },
  hostile: {
    postings: hostilePostings,
    report:
      "address: https://example.org\nrepository: https://code.example/bakers\nlicence: '</script><script>window.obeyed = 1</script>'\n",
  },
  moved: {
    postings: { ...numbered(4), 'パン.md': invented(4), 'empty.txt': '', 'broken.md': '---\ntitle: Baker\n' },
    report:
      'address: https://example.org/reports/bakers\nrepository: https://code.example/bakers\nlicence: CC BY 4.0\n',
    keepGoing: true,
    edition: {
      name: 'spring',
      later: { 'late.md': invented(5) },
      deleted: Object.keys(numbered(4)),
    },
  },
} satisfies Record<string, TestCorpus>;
