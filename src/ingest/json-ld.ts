import type { BoardPosting, BoardStatement } from '../posting/board-data.ts';
import { descriptionText } from './html-text.ts';
import type { JsonNode } from './json.ts';
import { addressOf, says, saysPay, saysPlace, saysPosted } from './statements.ts';

/**
 * Postings in the vocabulary of schema.org (https://schema.org/JobPosting), as JSON-LD writes them: a single object, a
 * list of them, or the members of an `@graph`. Every property may hold a value, a list of values or an object around it.
 */
export const jobPostings = (data: JsonNode): JsonNode[] =>
  data.list().flatMap(node => (isJobPosting(node) ? [node] : node.get('@graph').list().filter(isJobPosting)));

const isJobPosting = (node: JsonNode): boolean =>
  node
    .get('@type')
    .list()
    .some(type => /(?:^|\/|:)JobPosting$/.test(type.text() ?? ''));

/** Properties that hold parts of the text, with the headings that they get. */
const texts: [property: string, heading: string][] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['educationRequirements', 'Education requirements'],
  ['experienceRequirements', 'Experience requirements'],
  ['jobBenefits', 'Benefits'],
];

/** Reads one JobPosting. */
export function readJobPosting(job: JsonNode): BoardPosting {
  const identifier = job.get('identifier').list()[0];
  const number = identifier && [identifier.get('value'), identifier].find(node => node.text() !== undefined);
  const described = descriptionText(job.get('description').raw());
  const parts = texts.flatMap(([property, heading]) => {
    const lines = job
      .get(property)
      .list()
      .map(requirement)
      .filter(text => text !== '' && !described.includes(text));
    if (lines.length === 0) return [];
    return [`## ${heading}\n${lines.length > 1 ? lines.map(line => `- ${line}`).join('\n') : lines[0]}`];
  });
  return {
    statements: [
      ...says('title', firstText(job, 'title') ?? job.get('name')),
      ...says('company', organization(job)),
      ...places(job),
      ...saysPosted(firstText(job, 'datePosted') ?? job.get('datePosted')),
      ...job
        .get('employmentType')
        .list()
        .flatMap(type => says('employment', type)),
      ...job
        .get('jobLocationType')
        .list()
        .flatMap(type => says('work model', type)),
      ...pay(job),
      ...(number ? says('requisition', number) : []),
      ...says('address', ...job.get('url').list().slice(0, 1)),
    ],
    body: [described, ...parts].filter(text => text !== '').join('\n\n'),
  };
}

const firstText = (job: JsonNode, key: string): JsonNode | undefined =>
  job
    .get(key)
    .list()
    .find(node => node.text() !== undefined);

function organization(job: JsonNode): JsonNode {
  const one = job.get('hiringOrganization').list()[0];
  if (!one) return job.get('hiringOrganization');
  return one.isObject() ? (firstText(one, 'name') ?? one.get('name')) : one;
}

/** A text, or what an object around it says of education or of months of experience. */
function requirement(node: JsonNode): string {
  if (!node.isObject()) return descriptionText(node.raw());
  const months = node.get('monthsOfExperience').number();
  const described =
    node.get('credentialCategory').text() ?? node.get('description').text() ?? node.get('name').text();
  return described ?? (months ? `At least ${months} months of experience` : '');
}

/** Where the work is, and where applicants must be. When all addresses are one and the names are not, the names count. */
function places(job: JsonNode): BoardStatement[] {
  const locations = job.get('jobLocation').list();
  const names = new Set(locations.map(place => place.get('name').text()));
  const addresses = new Set(locations.map(place => JSON.stringify(place.get('address').value)));
  const byName =
    addresses.size === 1 && names.size === locations.length && locations.length > 1 && !names.has(undefined);
  return [
    ...locations.flatMap(place => {
      if (!place.isObject()) return saysPlace(place);
      const address = place.get('address').list()[0];
      if (byName || !address) return saysPlace(place.get('name'));
      return address.isObject() ? saysPlace(address, { parts: partsOf(address) }) : saysPlace(address);
    }),
    ...job
      .get('applicantLocationRequirements')
      .list()
      .flatMap(area => {
        const name = area.isObject() ? firstText(area, 'name') : area;
        return name ? saysPlace(name, { eligible: true }) : [];
      }),
  ];
}

function partsOf(address: JsonNode) {
  const country = address.get('addressCountry').list()[0];
  const name = country?.isObject()
    ? (firstText(country, 'name')?.text() ?? country.get('identifier').text())
    : country?.text();
  return addressOf({
    city: firstText(address, 'addressLocality')?.text(),
    region: firstText(address, 'addressRegion')?.text(),
    country: name,
  });
}

/** Base pay: an amount, or an object with a value or bounds. An estimate that is not the employer's is no pay. */
const pay = (job: JsonNode): BoardStatement[] =>
  job
    .get('baseSalary')
    .list()
    .flatMap(salary => {
      const value = salary.isObject() ? (salary.get('value').list()[0] ?? salary) : salary;
      const amount = value.isObject() ? value.get('value').number() : value.number();
      const currency = [
        salary.get('currency'),
        salary.get('priceCurrency'),
        value.get('currency'),
        job.get('salaryCurrency'),
      ];
      return saysPay(salary, {
        min: value.get('minValue').number() ?? amount,
        max: value.get('maxValue').number() ?? amount,
        currency: currency.map(node => node.text()).find(text => text !== undefined),
        interval: value.get('unitText').text() ?? salary.get('unitText').text(),
      });
    });
