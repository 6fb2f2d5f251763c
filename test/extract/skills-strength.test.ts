import { expect, test } from 'vitest';
import { skills } from '../../src/extract/skills.ts';
import { valuesRead } from './examples.ts';

const strengths = (text: string) =>
  Object.fromEntries(valuesRead(skills[0]!, text).map(({ label, strength }) => [label, strength]));

const required = (...lines: string[]) => ['Requirements', ...lines.map(line => `- ${line}`)].join('\n');

test.each([
  ['Good Python; some Terraform is a plus', { Python: 'required', Terraform: 'preferred' }],
  ['Python (Rust is a plus)', { Python: 'required', Rust: 'preferred' }],
  [
    'Charts in Tableau (preferred), Metabase or Redash',
    { Tableau: 'preferred', Metabase: 'required', Redash: 'required' },
  ],
  ['Work with Python, ideally Django', { Python: 'required', Django: 'preferred' }],
  [
    'Experience with AWS (S3, EC2) is a plus',
    { AWS: 'preferred', 'Amazon S3': 'preferred', 'Amazon EC2': 'preferred' },
  ],
  ['Knowledge of Kafka – a plus', { 'Apache Kafka': 'preferred' }],
  ['Statistics; Kafka is a plus but not a must', { Statistics: 'required', 'Apache Kafka': 'preferred' }],
  ['Docker, where tidiness is not optional', { Docker: 'required' }],
  ['Bonus: Terraform', { Terraform: 'preferred' }],
  ['Plus if you know Terraform', { Terraform: 'preferred' }],
  ['(Bonus) Terraform', { Terraform: 'preferred' }],
  ['Craft skills: (Desirable) Terraform and Ansible', { Terraform: 'preferred', Ansible: 'preferred' }],
  ['Two years of Terraform is valued', { Terraform: 'preferred' }],
  [
    'Strong infrastructure as code in Terraform (preferred), Ansible',
    { 'Infrastructure as code': 'required', Terraform: 'preferred', Ansible: 'required' },
  ],
  ['As an expert in boats, you’ll have a command of Terraform', { Terraform: 'required' }],
  ['Terraform would be a real advantage', { Terraform: 'preferred' }],
  ['Tools of the trade (e.g. Terraform, Ansible) are highly desirable', { Terraform: 'preferred' }],
  ['Proficient in Python and optionally Java', { Python: 'required', Java: 'preferred' }],
  ['5 years of Python in a yard or a mill, Terraform a plus', { Python: 'required', Terraform: 'preferred' }],
  ['Python, Scala and Terraform a plus', { Python: 'preferred', Terraform: 'preferred' }],
])('%s', (line, read) => {
  const found = strengths(required(line));
  expect(Object.fromEntries(Object.keys(read).map(label => [label, found[label]]))).toEqual(read);
});

test('what the work will need is required, whatever it comes to do', () => {
  expect(
    strengths('You will bake.\n\nThe role will require proficiency in Python or Java to tune ovens.'),
  ).toEqual({
    Python: 'required',
    Java: 'required',
  });
});

test('a lead in the list makes what follows it preferred', () => {
  expect(strengths(required('Good Python', 'Bonus points for:', 'Some Terraform'))).toEqual({
    Python: 'required',
    Terraform: 'preferred',
  });
});

test('a sub-heading keeps the section, and a heading as strong as its own ends it', () => {
  expect(strengths('**Requirements**\nOn the technical side:\n- Good Python')).toEqual({
    Python: 'required',
  });
  expect(
    strengths('REQUIREMENTS\n- Good Python\n\nTHE NORTHWIND WAY\nEach team writes its own Terraform.'),
  ).toEqual({
    Python: 'required',
    Terraform: 'mentioned',
  });
});

test('what is required beside a preference is asked for, whatever the section', () => {
  expect(strengths('About us\nPython required, Terraform a plus.')).toEqual({
    Python: 'required',
    Terraform: 'preferred',
  });
});

test('the tools in the name of a job are asked for, and the stack of a company is mentioned', () => {
  expect(
    strengths('Northwind | Oslo | Remote\n\nWe build boats.\n\nSenior Backend Engineer: Python, Terraform'),
  ).toMatchObject({
    Python: 'required',
    Terraform: 'required',
  });
  expect(strengths('Responsibilities\n- Help our engineers with Terraform')).toMatchObject({
    Terraform: 'mentioned',
  });
  expect(strengths('We build boats.\n\nStack: Python, Terraform')).toEqual({
    Python: 'mentioned',
    Terraform: 'mentioned',
  });
});

test('a heading may run on into its list', () => {
  expect(
    strengths('Skills and qualities that we require: - Good Python, Scala or the like. - A boat'),
  ).toEqual({ Python: 'required', Scala: 'required' });
});

test('prose asks for skills under any heading', () => {
  expect(strengths('The role\nWe are looking for an engineer with strong Python skills.')).toMatchObject({
    Python: 'required',
  });
  expect(
    strengths('The role\nWe are looking for bakers comfortable across our stack (Python).'),
  ).toMatchObject({
    Python: 'required',
  });
  expect(strengths('Responsibilities\n- 3+ years of experience with Terraform')).toMatchObject({
    Terraform: 'required',
  });
  expect(strengths('Responsibilities\n- Plan Terraform required by the board')).toMatchObject({
    Terraform: 'mentioned',
  });
  expect(strengths('Responsibilities\n- Fix our Terraform when required')).toMatchObject({
    Terraform: 'mentioned',
  });
});

test.each([
  ['You’re proficient in Python and like boats.', 'required'],
  ['Confidence using Python and a rudder.', 'required'],
  ['Languages: Very good knowledge of Python.', 'required'],
  ['Experience developing sails and Python apps.', 'required'],
  ['If you have two years of Python, write to us.', 'required'],
  ['We don’t require experience with our stack: Python and ropes.', 'mentioned'],
  ['Knowing what we use is welcome, but by no means required: Python, ropes.', 'preferred'],
  ['If you need a ramp for your chair or help with Python, call us.', 'mentioned'],
])('%s asks in a list of duties as %s', (line, strength) => {
  expect(strengths(`Responsibilities\n- ${line}`)).toMatchObject({ Python: strength });
});

test('headings that speak to the reader open what is asked for, and nice additions what is preferred', () => {
  expect(strengths('We’d love you to have\n- Good Python')).toEqual({ Python: 'required' });
  expect(strengths('You are the right person if you bake with:\n- Python')).toEqual({ Python: 'required' });
  expect(strengths('It would be a nice addition if you have:\n- Knowledge of Python')).toEqual({
    Python: 'preferred',
  });
});

test('a line that holds its headings and bullets asks as they say', () => {
  const line = 'We bake. Must have: - Good Python - Experience with Java Nice to have: - Rust - Terraform';
  expect(strengths(`About us\n${line}`)).toEqual({
    Python: 'required',
    Java: 'required',
    Rust: 'preferred',
    Terraform: 'preferred',
  });
  expect(strengths('About us\nWe hire bakers - strong experience with Python and ovens')).toEqual({
    Python: 'required',
  });
});

test('an advantage behind a dash is a preference, and the desired speed is none', () => {
  expect(strengths(required('Experience with Python - advantage'))).toEqual({ Python: 'preferred' });
  expect(strengths('About us\nYou bake with Python at the desired speed.')).toEqual({ Python: 'mentioned' });
  expect(strengths('About us\nDesired skills include Python.')).toEqual({ Python: 'preferred' });
});

test('what a line among demands says about us asks for nothing', () => {
  expect(
    strengths('Requirements\nGood Java\nAbout us: a crew of two who know Python and sails by heart.'),
  ).toEqual({ Java: 'required', Python: 'mentioned' });
});

test('a question and the portrait of who is sought ask as a demand does, and what a company brings does not', () => {
  expect(strengths('About us\nDo you have deep knowledge of Python?')).toEqual({ Python: 'required' });
  expect(strengths('About us\nAre you skilled in Python?')).toEqual({ Python: 'required' });
  expect(strengths('About us\nNight baker and engineer with a strong foundation in Python.')).toEqual({
    Python: 'required',
  });
  expect(strengths('About us\nBasic Python skills')).toEqual({ Python: 'required' });
  expect(strengths('About us\nWith deep experience in Python, we bake at sea.')).toEqual({
    Python: 'mentioned',
  });
});

test('whom the law lets work somewhere is no skill', () => {
  const law = 'To conform to the International Traffic in Arms Regulations (ITAR) you must be a citizen.';
  expect(strengths(`Additional information\n${law}`)).toEqual({});
  expect(strengths(required('Knowledge of ITAR'))).toEqual({ 'Export compliance': 'required' });
});

test('the stack that a team works with is not asked for, unless it is a list of skills', () => {
  expect(strengths('Our tech stack\n- Python')).toEqual({ Python: 'mentioned' });
  expect(strengths('Technical skills\n- Python')).toEqual({ Python: 'required' });
});

test('customers, investors, teams and the business of the company are no skills', () => {
  expect(strengths('About us\nTrusted by Stripe, Airtable and Klaviyo.')).toEqual({});
  expect(strengths('About us\nWe are backed by the founders of Okta and Airtable.')).toEqual({});
  expect(strengths('About us\nNorthwind is a leading platform for fraud prevention.')).toEqual({});
  expect(strengths('Responsibilities\n- Work with the sales and customer success teams')).toEqual({});
});

test('under a heading that nobody knows, a sentence that asks in so many words asks, and another does not', () => {
  const lines = ['OUR KIND OF PEOPLE', 'Hands-on experience with Python', 'The ovens speak Terraform'];
  expect(strengths(['REQUIREMENTS', 'Some patience', '', ...lines].join('\n'))).toEqual({
    Python: 'required',
    Terraform: 'mentioned',
  });
});

test('what is viewed favourably is a wish', () => {
  expect(strengths(required('Good Python', 'Terraform training is viewed favourably'))).toEqual({
    Python: 'required',
    Terraform: 'preferred',
  });
});
