import type { Chart } from '../../charts/chart.ts';
import { charts } from '../../charts/charts.ts';
import type { Population } from '../../corpus/corpus.ts';
import { type Choice, nothingChosen, writeChoice } from '../../explore/choice.ts';
import type { draw } from '../../render/draw.ts';
import { subtitleOf } from '../../wording/subtitle.ts';
import { chartLinks } from './chart-links.ts';
import { make } from './make.ts';
import { addressOf, type Names } from './names.ts';

/** What all charts are answered from. */
interface Question {
  population: Population;
  choice: Choice;
  names: Names;
}

/** One chart on the page. */
interface View {
  node: HTMLElement;
  answer(question: Question, drawn: typeof draw): void;
}

/** The charts on the page. */
export interface PicturesView {
  /** Says whether the charts on the page are those of another choice, until they are answered again. */
  expect(choice: Choice): void;
  /** @throws when what draws them cannot be loaded. */
  update(question: Question): Promise<void>;
  /** Loads what draws the charts, which the page does without until something is chosen. */
  prepare(): Promise<typeof draw>;
}

/** Does something when nothing else is to be done. */
const whenIdle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 50));

/** What of a choice the charts are answered by; the same text for the same answers. */
const asked = (choice: Choice): string => writeChoice({ ...choice, page: 1 });

/**
 * The charts within an element, which stand there as all postings answer them. When something else is chosen, those on the
 * screen and near it are drawn at once, one after the other, and then the rest while the reader does nothing.
 */
export function picturesView(element: HTMLElement): PicturesView {
  const views = charts.map(viewOf);
  inColumns(
    element,
    views.map(({ node }) => node),
  );
  const near = nearScreen(views);
  const stale = new Set<View>();
  let shown = asked(nothingChosen);
  let question: Question | undefined;
  let drawn: typeof draw | undefined;

  function settle(view: View): void {
    stale.delete(view);
    view.node.removeAttribute('aria-busy');
  }
  function answer(view: View): void {
    if (question && drawn) view.answer(question, drawn);
    settle(view);
  }
  const isWaitedFor = (view: View) => stale.has(view) && near.has(view);
  const goOn = inTurns(
    () => {
      const next = views.find(isWaitedFor) ?? views.find(view => stale.has(view));
      if (next) answer(next);
      return next !== undefined;
    },
    () => views.some(isWaitedFor),
  );
  function expect(choice: Choice): void {
    if (asked(choice) === shown) return;
    shown = asked(choice);
    const standing = !drawn && shown === asked(nothingChosen);
    for (const view of views) {
      if (standing) settle(view);
      else {
        stale.add(view);
        view.node.setAttribute('aria-busy', 'true');
      }
    }
  }
  addEventListener('beforeprint', () => {
    for (const view of [...stale]) answer(view);
  });
  return {
    expect,
    prepare,
    update: async asked => {
      question = asked;
      expect(asked.choice);
      if (stale.size === 0) return;
      drawn ??= await prepare();
      goOn();
    },
  };
}

const prepare = async () => (await import('../../render/draw.ts')).draw;

/** Those of the charts that are on the screen or near it, as the reader scrolls. */
function nearScreen(views: readonly View[]): ReadonlySet<View> {
  const near = new Set<View>();
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
  for (const { node } of views) observer.observe(node);
  return near;
}

/**
 * Does work piece by piece, each in a task of its own, so that what the reader does is never kept waiting by more than one.
 * @param next does the next piece. Returns whether there was one.
 * @param isUrgent whether the reader waits for it; else it is done when nothing else is.
 * @returns what begins the work, or goes on with it where it is not under way.
 */
function inTurns(next: () => boolean, isUrgent: () => boolean): () => void {
  let waiting = false;
  const goOn = () => {
    if (waiting) return;
    waiting = true;
    const turn = () => {
      waiting = false;
      if (next()) goOn();
    };
    if (isUrgent()) setTimeout(turn);
    else whenIdle(turn);
  };
  return goOn;
}

/** Puts charts side by side where there is room for two, each always on its side, so that none jumps when another grows. */
function inColumns(element: HTMLElement, nodes: readonly HTMLElement[]): void {
  const two = matchMedia('(width >= 48rem)');
  const columns = [make('div'), make('div')];
  const place = () => {
    nodes.forEach((node, i) => {
      columns[i % 2]!.append(node);
    });
    element.replaceChildren(...(two.matches ? columns : nodes));
  };
  two.addEventListener('change', place);
  if (two.matches) place();
}

function viewOf(chart: Chart): View {
  const node = document.getElementById(chart.id)!;
  const [finding, subtitle, picture] = ['h3', '.subtitle', '.drawn'].map(part => node.querySelector(part)!);
  return {
    node,
    answer: ({ population, choice, names }, drawn) => {
      const answer = chart.answer(population);
      finding!.textContent = chart.finding(answer);
      const { question, count, silence } = subtitleOf(chart, answer);
      subtitle!.replaceChildren(`${question} `, make('span', { class: 'n' }, count), `${silence}.`);
      const links = chartLinks(chart, choice, {
        postingHref: id => addressOf(names, Number(id)),
        postingTitle: id => names.names[Number(id)] ?? '',
      });
      picture!.replaceChildren(drawn(chart, answer, 'narrow', links));
    },
  };
}
