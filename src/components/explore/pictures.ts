import type { Answer, Chart } from '../../charts/chart.ts';
import { charts } from '../../charts/charts.ts';
import type { Population } from '../../corpus/corpus.ts';
import { type Choice, toggled, writeChoice } from '../../explore/choice.ts';
import { criterionOf } from '../../explore/criteria.ts';
import { draw } from '../../render/draw.ts';
import { chartPath, href, rowPath } from '../paths.ts';
import { subtitleOf } from '../subtitle.ts';
import { make } from './make.ts';
import { addressOf, type Names } from './names.ts';

/** What all charts are answered from. */
interface Question {
  population: Population;
  choice: Choice;
  names: Names | undefined;
}

/** One chart on the page. */
interface View {
  node: HTMLElement;
  draw(question: Question): void;
}

/** Does something when nothing else is to be done. */
const whenIdle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 50));

/**
 * Writes every chart into an element, answered from the postings that are chosen. Those on the screen and near it are drawn
 * at once, one after the other, and then the rest while the reader does nothing.
 */
export function picturesView(element: HTMLElement): { update(question: Question): void } {
  const views = charts.map(viewOf);
  const near = new Set<View>();
  const stale = new Set<View>();
  let question: Question | undefined;
  let waiting = false;

  function drawNext(): void {
    waiting = false;
    const next = views.find(view => stale.has(view) && near.has(view)) ?? views.find(view => stale.has(view));
    if (!next || !question) return;
    stale.delete(next);
    next.draw(question);
    goOn();
  }
  /** The next chart in a task of its own, so that what the reader does is never kept waiting by more than one. */
  function goOn(): void {
    if (waiting) return;
    waiting = true;
    if (views.some(view => stale.has(view) && near.has(view))) setTimeout(drawNext);
    else whenIdle(drawNext);
  }

  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        const view = views.find(({ node }) => node === target)!;
        if (isIntersecting) near.add(view);
        else near.delete(view);
      }
    },
    { rootMargin: '200px' },
  );
  inColumns(
    element,
    views.map(({ node }) => node),
  );
  for (const { node } of views) observer.observe(node);
  addEventListener('beforeprint', () => {
    if (question) for (const view of stale) view.draw(question);
    stale.clear();
  });
  return {
    update: asked => {
      question = asked;
      for (const view of views) stale.add(view);
      goOn();
    },
  };
}

/** Puts charts side by side where there is room for two, each always on its side, so that none jumps when another grows. */
function inColumns(element: HTMLElement, nodes: readonly HTMLElement[]): void {
  const two = matchMedia('(width >= 48rem)');
  const columns = [make('div'), make('div')];
  const place = () => {
    nodes.forEach((node, i) => {
      columns[two.matches ? i % 2 : 0]!.append(node);
    });
    element.replaceChildren(...(two.matches ? columns : columns.slice(0, 1)));
  };
  two.addEventListener('change', place);
  place();
}

function viewOf(chart: Chart): View {
  const finding = make('h3', { id: `${chart.id}-finding` });
  const subtitle = make('p', { class: 'subtitle' });
  const drawn = make('div', { class: 'drawn' });
  const node = make(
    'section',
    { class: 'chart', id: chart.id, 'aria-labelledby': `${chart.id}-name ${chart.id}-finding` },
    make('p', { class: 'kicker', id: `${chart.id}-name` }, chart.name),
    finding,
    subtitle,
    drawn,
    make(
      'p',
      { class: 'source' },
      make('a', { href: href(chartPath(chart.id)) }, 'All postings, and how this was read'),
    ),
  );
  return {
    node,
    draw: ({ population, choice, names }) => {
      const answer: Answer = chart.answer(population);
      const criterion = criterionOf(chart);
      finding.textContent = chart.finding(answer);
      const { question, count, silence } = subtitleOf(chart, answer);
      subtitle.replaceChildren(`${question} `, make('span', { class: 'n' }, count), `${silence}.`);
      const picture = draw(chart, answer, 'narrow', {
        href: row =>
          criterion
            ? href('/explore/') + writeChoice(toggled(choice, criterion.id, row.id))
            : href(rowPath(chart, row)),
        postingHref: id => names && addressOf(names, Number(id)),
        postingTitle: id => names?.names[Number(id)] ?? '',
      });
      drawn.replaceChildren(picture);
    },
  };
}
