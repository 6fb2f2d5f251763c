import { expect, test } from 'vitest';
import { skills } from '../../src/extract/skills.ts';
import { valuesRead } from './examples.ts';

const read = (text: string) => valuesRead(skills[0]!, text).map(({ label }) => label);

/** Names that are also words: a demand that names the skill, and text that only has the word in it. */
test.each([
  ['Go', 'Experience with Go and Docker', 'Go above and beyond; help us go to market'],
  ['R', 'Proficiency in "R" programming', 'R&D works next door to HR'],
  ['C', 'Willing to use Zig, Rust, or C', 'We closed our Series C. Vitamin C for all.'],
  ['C++', 'At home in C++, C# or Java', 'Rated A++ by our guests'],
  ['Java', 'Java or Kotlin', 'Fluent in JavaScript'],
  ['Swift', 'Apps for iOS written in Swift', 'Swift decisions'],
  ['React', 'Pages built atop React', 'You react well'],
  ['Rust', 'Services in Go or Rust', 'Born in the Rust Belt'],
  ['Apache Spark', 'Big data tools like Spark', 'A Spark of creativity'],
  ['Microsoft Excel', 'Proficient in Excel', 'Excel at what you do'],
  ['Express.js', 'Node.js, Express and MongoDB', 'Express interest by Friday'],
  ['React', 'Preferably using React on the frontend', 'React quickly to change'],
  ['Spring', 'Java, Spring and Hibernate', 'From Spring 2031 on'],
  ['Chef', 'Ansible, Puppet or Chef', 'Our Chef cooks daily'],
  ['Ray', 'Platforms such as Kubeflow and Ray', 'A Ray of sunshine'],
  ['Dash', 'Python, Plotly and Dash', 'A Dash of humour'],
  ['Julia', 'Python, R or Julia', 'Write to Julia Smith'],
  ['Microsoft Access', 'Excel, Access and PowerPoint', 'Access to a gym'],
  ['Microsoft Word', 'Word, Excel and PowerPoint', 'Word of mouth'],
  ['Make.com', 'Automation tools such as Zapier, Make and n8n', 'Make an impact'],
  ['Helm', 'Kubernetes, Helm and Terraform', 'Take the Helm'],
  ['Flask', 'Django or Flask', 'A Flask of tea'],
  ['Bash', 'Python and Bash', 'The Summer Bash'],
  ['Phoenix', 'Elixir and Phoenix', 'Offices in Austin, Phoenix and Seattle'],
  ['Puppet', 'Terraform, Puppet and Ansible', 'A Puppet show'],
  ['Scheme', 'Lisp, Scheme or Haskell', 'The Cycle to Work Scheme'],
  ['Unity', 'Unity and C#', 'Unity is our strength'],
  ['Sketch', 'Figma, Sketch and InVision', 'Sketch the plan'],
  ['Notion', 'Slack, Notion and Asana', 'Backed by the founders of Notion'],
  ['Slack', 'Tools: Slack, Jira', 'Take up the Slack'],
  ['Microsoft Teams', 'Outlook, Teams and SharePoint', 'Teams are small'],
  ['Zoom', 'Slack, Zoom and Google Workspace', 'Interviews over Zoom'],
  ['Box.com', 'Dropbox, Box and Google Drive', 'Think outside the Box'],
  ['Oracle Database', 'Oracle, MySQL and PostgreSQL', 'The Oracle of Delphi'],
  ['Workday', 'ADP, Workday and UKG', 'A short Workday'],
  ['Square POS', 'Toast, Square and Clover', 'Near Union Square'],
  ['Stripe', 'Payment services (e.g., Stripe, Adyen)', 'People from companies like Stripe'],
  ['Segment', 'Amplitude, Segment and Braze', 'Segment leaders'],
  ['Looker', 'BI tools, specifically Looker', 'No good Looker'],
  ['Mode Analytics', 'Looker, Mode and Tableau', 'Work Mode: hybrid'],
  ['Ruby', 'A background in Ruby', 'Lunch with Ruby Jones'],
  ['Elm', 'Elm, Haskell and PureScript', 'Twelve Elm Street'],
  ['Ada', 'Ada, C and C++', 'Ada Lovelace Day'],
  ['Lua', 'C++ and Lua', 'Our chef Lua cooks'],
  ['Apex', 'Salesforce Apex', 'The Apex of your career'],
  ['Lean', 'Lean and Six Sigma', 'Lean on your team'],
  ['Agile', 'Agile and Scrum', 'An agile mind'],
])('%s is a skill in "%s" and a word in "%s"', (name, demand, words) => {
  expect(read(`Requirements\n- ${demand}`)).toContain(name);
  expect(read(`Requirements\n- ${words}`)).not.toContain(name);
});

test('a list vouches across a wish in it, and a line of its own for the tool that it names', () => {
  expect(read('Requirements\n- Programs in Python (preferred) and/or R')).toContain('R');
  expect(read('Requirements\nGood Python\nSAS')).toContain('SAS');
});

test('a line of business counts where somebody has worked in it, and not as the name of a department', () => {
  expect(read('Requirements\n- Some years of selling bread in a banking company')).not.toContain('Banking');
  expect(read('Requirements\n- Experience of selling bread in a banking company')).toContain('Banking');
  expect(read('Requirements\n- Ideally from consulting')).toContain('Consulting');
  expect(read('Requirements\n- Experience of bread with teams in marketing')).not.toContain('Marketing');
});

test('a word of every day that is among the asked names counts wherever it is asked for', () => {
  expect(read('Requirements\n- Some years of selling bread in a SaaS company')).toContain('SaaS');
  expect(read('Responsibilities\n- Sell bread to a SaaS company')).not.toContain('SaaS');
  expect(read('Requirements\n- Bread for the board, and reporting')).toContain('Reporting');
  expect(read('Requirements\n- Reporting directly to the head of bread')).not.toContain('Reporting');
});

test('the words before a name introduce it, and a longer name is not taken for its first word', () => {
  expect(read('Requirements\n- Knowledge of Access Control')).not.toContain('Microsoft Access');
  expect(read('Requirements\n- Experience in sales or recruiting')).toEqual(
    expect.arrayContaining(['Sales', 'Recruiting']),
  );
  expect(read('About us\nOur sales grew, and recruiting is easy.')).toEqual([]);
});

test('a field that labels its line counts', () => {
  expect(read('Responsibilities\nReporting: say every week what was sold')).toContain('Reporting');
});

test('a list vouches for a field that is a department too where it asks for it, and nowhere else', () => {
  expect(read('Requirements\n- Grasp of accounting, pricing')).toEqual(['Accounting', 'Pricing']);
  expect(read('Responsibilities\n- Numbers for accounting, pricing')).toEqual(['Accounting']);
});

test('a field before "experience" is known, and one at the end of a list of fields that people come from is not', () => {
  expect(read('Requirements\n- Three years of Northwind compliance experience')).toEqual([
    'Regulatory compliance',
  ]);
  expect(read('Requirements\n- Pass the Northwind Cloud background check')).toEqual([]);
  expect(read('Requirements\n- A mind for gardens, statistics or another related field')).toEqual([]);
  expect(read('Requirements\n- Experience of gardens, statistics or another related field')).toEqual([
    'Statistics',
  ]);
});
