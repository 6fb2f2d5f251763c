import { chartPath, href, publishedHref } from '../addresses/href.ts';
import { charts } from '../charts/charts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { dataTables } from '../data/files.ts';
import { dataParts } from '../site/data-parts.ts';
import { aboutCorpus } from '../wording/corpus.ts';

const at = (path: string): string => publishedHref(path) ?? href(path);

const download = (name: string, encodingFormat: string, path: string) => ({
  '@type': 'DataDownload',
  name,
  encodingFormat,
  contentUrl: at(path),
});

/**
 * What the report is as a dataset, in the words of schema.org (https://schema.org/Dataset): what was read of the postings,
 * and the figures of the charts.
 * The postings themselves are marked up as nothing: an archive of ads must not pose as ads.
 */
export function datasetOf(corpus: Corpus): Record<string, unknown> {
  const { report, records, snapshot, date } = corpus;
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
    ...(days.length > 0 && { temporalCoverage: `${days[0]}/${days.at(-1)}` }),
    ...(date !== undefined && { dateModified: date }),
    measurementTechnique: at('/method/'),
    variableMeasured: charts.map(({ id, name, question }) => ({
      '@type': 'PropertyValue',
      name,
      description: question,
      url: at(chartPath(id)),
    })),
    distribution: [
      ...dataTables.flatMap(({ name, title, about, mediaType }) =>
        dataParts(name).map((part, i, { length }) => ({
          ...download(length > 1 ? `${title}, part ${i + 1}` : title, mediaType, `/data/${part}`),
          description: about,
        })),
      ),
      ...charts.map(({ id, name }) => download(name, 'text/csv', `/charts/${id}.csv`)),
    ],
  };
}
