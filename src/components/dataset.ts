import { charts } from '../charts/charts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { aboutCorpus } from './corpus-words.ts';
import { chartPath, href, publishedHref } from './href.ts';

const at = (path: string): string => publishedHref(path) ?? href(path);

/**
 * What the report is as a dataset, in the words of schema.org (https://schema.org/Dataset): the figures of the charts.
 * The postings themselves are marked up as nothing: an archive of ads must not pose as ads.
 */
export function datasetOf(corpus: Corpus): Record<string, unknown> {
  const { report, records, snapshot } = corpus;
  const days = records.flatMap(({ fields }) => fields.postedOn.facts.map(({ value }) => value)).sort();
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: report.title,
    description: [report.purpose, ...aboutCorpus(corpus)].join(' '),
    url: at('/'),
    identifier: snapshot,
    version: snapshot,
    creator: { '@type': 'Organization', name: report.owner },
    ...(report.licence !== undefined && { license: { '@type': 'CreativeWork', name: report.licence } }),
    isAccessibleForFree: true,
    size: `${records.length} ${records.length === 1 ? 'posting' : 'postings'}`,
    ...(days.length > 0 && { temporalCoverage: `${days[0]}/${days.at(-1)}`, dateModified: days.at(-1) }),
    measurementTechnique: at('/method/'),
    variableMeasured: charts.map(({ id, name, question }) => ({
      '@type': 'PropertyValue',
      name,
      description: question,
      url: at(chartPath(id)),
    })),
    distribution: charts.map(({ id, name }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: 'text/csv',
      contentUrl: at(`/charts/${id}.csv`),
    })),
  };
}
