import { expect, test } from 'vitest';
import { skills } from '../../src/extract/skills.ts';
import { valuesRead } from './examples.ts';

const read = (text: string) => valuesRead(skills[0]!, text).map(({ label }) => label);

test('knowledge counts in the text about the company only where it speaks of the job', () => {
  expect(read('About us\nNorthwind brings machine learning to dairy farms.')).toEqual([]);
  expect(read('About us\nYou will bring machine learning to dairy farms.')).toEqual(['Machine learning']);
  expect(read('About us\nMaintain the data pipelines of dairy farms')).toEqual(['Data pipelines']);
  expect(read('About us\nWe use machine learning to feed the world.')).toEqual([]);
  expect(read('About us\nWe use machine learning and data pipelines.')).toEqual([
    'Machine learning',
    'Data pipelines',
  ]);
  expect(read('About us\nNorthwind builds robotics for hiring managers.')).toEqual([]);
});

test('a technology counts in the text about the company unless it is one of its products or customers', () => {
  expect(read('About us\nOur stack is Python and Kafka.')).toEqual(['Python', 'Apache Kafka']);
  expect(read('About us\nNorthwind is the leading app for Android.')).toEqual([]);
  expect(read('About us\nTrusted by Initech https://initech.example, Airtable and Okta.')).toEqual([]);
});

test('a technology in prose about the company counts where the words tell of tools, and in a list in any case', () => {
  expect(read('About us\nTools: Kafka, Okta')).toEqual(['Apache Kafka', 'Okta']);
  expect(read('About us\nOur ovens are likened to Kafka, Airtable and Okta.')).toEqual([]);
  expect(read('About us\nOur ovens are run with Kafka.')).toEqual(['Apache Kafka']);
  expect(read('About us\nFrontend: React, TypeScript')).toEqual([
    'Frontend development',
    'React',
    'TypeScript',
  ]);
  expect(read('About us\nFrontend: ovens')).toEqual([]);
  expect(
    read('About us\nOur mission is to bring Kafka and machine learning to those seeking bread.'),
  ).toEqual([]);
  expect(read('About us\nBakeries - think Airtable, Okta')).toEqual([]);
  expect(read('About us\nWe bring the Kafka experience to bakeries.')).toEqual([]);
  expect(read('About us\nWe ask for some experience working in Kafka.')).toEqual(['Apache Kafka']);
});

test('what an application holds and what the law asks for in hiring are no skills', () => {
  expect(read('Requirements\n- Write to us with your CV and GitHub')).toEqual([]);
  expect(read('Requirements\n- A GitHub profile')).toEqual([]);
  expect(read('Responsibilities\n- Keep our GitHub repositories tidy')).toEqual(['GitHub']);
  expect(read('Requirements\nAs part of this application, attach a Microsoft Word document.')).toEqual([]);
  expect(read('Requirements\nReasonable adjustments are made for mental health conditions.')).toEqual([]);
});

test('those who buy are no skills before what says so either, and a company is none in its own text', () => {
  expect(read('About us\nAirtable, Okta and Klaviyo are just a few of our customers.')).toEqual([]);
  expect(read('About us\nMore than ninety teams rely on Northwind, including Airtable.')).toEqual([]);
  expect(read('About us\nWe bake for ninety customers, including Airtable and Okta.')).toEqual([]);
  expect(read('About us\nWe take on the likes of Airtable and Okta.')).toEqual([]);
  expect(read('Nurse\nokta\nOslo, Norway\n\nResponsibilities\n- Love Okta and Python')).toEqual(['Python']);
  expect(read('Nurse\nAnsible Health\nOslo, Norway\n\nWith an Ansible nurse you use Python.')).toEqual([
    'Python',
  ]);
  expect(read('Nurse\nansiblehealth\nOslo, Norway\n\nAnsible Health asks its nurses to use Python.')).toEqual(
    ['Python'],
  );
});

test('a product is no skill where it is that of the employer, whatever letters call him', () => {
  expect(
    read('WHAT YOU WILL DO AT UIPATH\n- Love UiPath and Python\n\nRequirements\n- UiPath, Java'),
  ).toEqual(['Python', 'Java']);
  expect(read('At n8n, we bake.\n\nResponsibilities\n- Build with n8n and Python')).toEqual(['Python']);
  expect(read('We bake at sea.\n\nResponsibilities\n- Build with n8n and Python')).toEqual(['n8n', 'Python']);
});

test('what others did before, what a page needs and what a product is likened to are no skills', () => {
  expect(read('About us\nBefore that, Ana Berg led Gmail and Google Workspace.')).toEqual([]);
  expect(read('About us\nOur founders, Ana and Bo, met while they built Gmail.')).toEqual([]);
  expect(read('Northwind Jobs\nYou need to enable JavaScript to run this app.')).toEqual([]);
  expect(read('About us\nThink Airtable for dairy farms.')).toEqual([]);
  expect(read('About us\nHelp us replace Okta and Auth0.')).toEqual([]);
});

test('addresses, accounts to follow and the life of who writes name no skill', () => {
  expect(read('About us\nWe wrote of it: https://example.org/moving-to-kafka')).toEqual([]);
  expect(read('About us\nWrite to ann.oven [at] kafka [dot] example or to ben@kafka.example.')).toEqual([]);
  expect(read('About us\nFollow us on Instagram and TikTok.')).toEqual([]);
  expect(read('About us\nI joined Northwind after years of Kafka and Terraform.')).toEqual([]);
  expect(read('Responsibilities\n- Draw maps for Instagram and TikTok')).toEqual(['Instagram', 'TikTok']);
});

test('a part of a header that lists tools names them', () => {
  expect(read('Northwind | Oslo, Norway | Nurse | Go, Rust, Northscript, Kubernetes\nWe sail.')).toEqual([
    'Go',
    'Rust',
    'Kubernetes',
  ]);
});

test('amid duties, what a company makes, whoever says so, is no skill', () => {
  expect(read('Responsibilities\nNorthwind provides machine learning to bakeries.')).toEqual([]);
  expect(read('Responsibilities\nThe business leads the way in machine learning.')).toEqual([]);
  expect(read('Responsibilities\nThe Data Analyst provides machine learning to bakeries.')).toEqual([
    'Machine learning',
  ]);
});

test('what a company is in counts only where the posting asks for it', () => {
  expect(read('Responsibilities\n- Bring fintech to the villages')).toEqual([]);
  expect(read('Requirements\n- Two years in fintech')).toEqual(['Fintech']);
});

test.each([
  'Work with the marketing analytics, data science and data engineering teams',
  'Work closely with backend developers',
  'Meet teams across accounting, data science and machine learning',
  'Report to the Head of Data Science',
  'Support the Data Science Manager',
  'Collaborate with accounting, data science and procurement to plan the year',
  'Liaise with other departments, including sales and procurement',
  'Steer cross-functional teams (systems engineering, machine learning)',
  'Report to key stakeholders (mainly accounting and data science)',
  'Meet teams, especially data science and procurement',
  'Work collaboratively with data science and procurement to plan the year',
  'See the year through with our medical assistants',
])('the fields of colleagues are not those of the job: %s', line => {
  expect(read(`Responsibilities\n- ${line}`)).toEqual([]);
});

test('a list of duties under a heading of demands asks for nothing', () => {
  const [skill] = valuesRead(skills[0]!, 'Requirements\n- Maintains the Terraform of three sites');
  expect(skill).toMatchObject({ label: 'Terraform', strength: 'mentioned' });
});

test.each([
  'Our Data Science team bakes on Fridays',
  'Keep the rooms of the Data Science department tidy',
  'Draw maps for our Risk Management product',
])('a field that names a part of the house is none of the job: %s', line => {
  expect(read(`Responsibilities\n- ${line}`)).toEqual([]);
});

test('what a house writes its programs by is no skill, and a field that is worked on with others is one', () => {
  expect(read('Responsibilities\n- Follow our coding standards')).toEqual([]);
  expect(read('Requirements\n- Able to learn new programming languages')).toEqual([]);
  expect(read('Responsibilities\n- Collaborate with machine learning tools')).toEqual(['Machine learning']);
});

test('what a firm tells of itself asks for nothing, above all headings and below demands', () => {
  expect(read('Northwind builds tools for investment banking.\n\nRequirements\n- Go, Rust')).toEqual([
    'Go',
    'Rust',
  ]);
  expect(
    read('Requirements\nFluent in Python.\nOur teams shape retail banking and machine learning.'),
  ).toEqual(['Python']);
  expect(read('About us\nYou join a founding team with years of machine learning.')).toEqual([]);
});

test.each([
  'Works well across departments (accounting, procurement)',
  'Able to explain models to the accounting and data science teams',
  'Collaborates with accounting and procurement',
])('nor where the posting asks for work with them: %s', line => {
  expect(read(`Requirements\n- ${line}`)).toEqual([]);
});

test.each([
  ['Experience with agile teams', ['Agile']],
  ['Grasp of quantitative disciplines such as statistics', ['Statistics']],
  ['Versed in forecasting, and working with stakeholders', ['Forecasting']],
  ['Two years as Head of Product Design', ['Product design']],
])('but a field that whoever takes the job knows is asked for: %s', (line, labels) => {
  expect(read(`Requirements\n- ${line}`)).toEqual(labels);
});
