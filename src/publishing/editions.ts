import { charts } from '../charts/charts.ts';
import { type Edition, readEditions, readFrozen } from '../corpus/editions.ts';
import { type Figures, figuresSchema } from '../editions/figures.ts';
import { type Changes, changesBetween } from '../editions/moves.ts';
import { renderJson } from '../render/json.ts';
import { ofCorpus } from '../site/of-corpus.ts';
import { figuresOf } from './chart-files.ts';
import { exhibitOf } from './exhibits.ts';

/** The content folder that the site is built from. */
const content = (): string => process.env.ROLECALL_CONTENT ?? 'content';

/** The editions of this site, in the order in which they were made. */
export const siteEditions = ofCorpus((): readonly Edition[] => readEditions(content()).value ?? []);

/** What is compared: an edition, or the report as it is now, which has no name. */
export interface State {
  edition?: Edition;
  figures: Figures[];
}

/** The step from one state of the report to the next. */
export interface Step {
  from: Edition;
  /** Absent where it is the report as it is now. */
  to?: Edition;
  changes: Changes;
}

/** What changed from each edition to the next, and from the last to now; the newest step first. */
export const siteChanges = ofCorpus((): readonly Step[] =>
  stepsOf([...siteEditions().map(edition => ({ edition, figures: frozenFigures(edition) })), now()]),
);

function stepsOf(states: readonly State[]): Step[] {
  return states
    .slice(1)
    .map((state, i) => {
      const before = states[i]!;
      return {
        from: before.edition!,
        ...(state.edition && { to: state.edition }),
        changes: changesBetween(before.figures, state.figures),
      };
    })
    .reverse();
}

/** The figures of the charts of an edition, in their order. */
function frozenFigures(edition: Edition): Figures[] {
  const { charts } = frozenJson(edition, 'charts/index.json') as { charts: { json: string }[] };
  return charts.map(({ json }) => figuresSchema.parse(frozenJson(edition, json)));
}

const frozenJson = (edition: Edition, path: string): unknown =>
  JSON.parse(Buffer.from(readFrozen(content(), edition, path)).toString());

/** The charts of the report as it is now, as a file of an edition would have them. */
const now = (): State => ({
  figures: charts
    .map(exhibitOf)
    .map(exhibit => figuresSchema.parse(JSON.parse(renderJson(figuresOf(exhibit))))),
});
