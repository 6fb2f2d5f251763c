import { wordsHref } from '../addresses/words-href.ts';
import { capital, counted } from '../charts/prose.ts';
import { siteCorpus } from '../corpus/store.ts';
import { byPosition, type Span } from '../posting/document.ts';
import type { PostingRecord } from '../posting/record.ts';
import { type Markup, markup } from '../render/markup.ts';
import { type Excerpt, excerptAround } from '../segment/excerpt.ts';
import { dated } from '../wording/dates.ts';
import { companyOf, nameOf } from '../wording/posting-name.ts';
import { segments } from './segments.ts';

/** A sentence of a posting with the words in it that counted. */
interface Sentence {
  excerpt: Excerpt;
  spans: Span[];
}

/**
 * The sentences that hold some spans of a text, in the order of the spans: evidence begins with what says most.
 * Spans in one sentence stand together, in the order of the text.
 */
function sentencesWith(text: string, spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of spans) {
    const same = sentences.find(({ excerpt }) => excerpt.start <= span.start && span.end <= excerpt.end);
    if (same) same.spans = [...same.spans, span].sort(byPosition);
    else sentences.push({ excerpt: excerptAround(text, span), spans: [span] });
  }
  return sentences;
}

/** The sentences of one posting that a figure was counted from, and which posting it is. */
interface Clipping {
  record: PostingRecord;
  /** The words that counted. */
  spans: readonly Span[];
  /** How the words were read: "stated". */
  status?: string;
  /** For words that do not count, why. */
  because?: string;
}

/** So many sentences of a posting are shown, and the others folded. */
const shown = 1;

/** A clipping as HTML: the words that counted are marked, and lead to their place in the posting. */
export function clipping({ record, spans, status, because }: Clipping): Markup {
  const text = siteCorpus().texts.get(record.id) ?? '';
  const sentences = sentencesWith(text, spans).map(sentence => quoted(record, text, sentence));
  const posted = record.fields.postedOn.facts[0]?.value;
  const others = sentences.length - shown;
  const folded =
    others > 0 &&
    markup`<details> <summary>${capital(counted(others, 'more sentence'))} in this posting</summary> <blockquote dir="auto"> ${sentences.slice(shown)} </blockquote> </details>`;
  return markup`<figure class="clipping${because !== undefined && ' refused'}"> <blockquote dir="auto"> ${sentences.slice(0, shown)} </blockquote> ${folded} <figcaption> ${because !== undefined && markup`<span class="because">Not counted (${because}).</span>`} <a href="${wordsHref(record, text, spans[0])}"><bdi>${nameOf(record)}</bdi></a>, <bdi>${companyOf(record)}</bdi>${posted !== undefined && `, ${dated(posted)}`}${status && `; ${status}`} </figcaption> </figure>`;
}

/** A sentence of a posting with its words marked. */
function quoted(record: PostingRecord, text: string, { excerpt, spans }: Sentence): Markup {
  const words = segments(
    text,
    excerpt,
    spans.map(span => ({ ...span, mark: span })),
  ).map(({ text: words, marks }) =>
    marks.length > 0
      ? markup`<mark><a href="${wordsHref(record, text, marks[0])}">${words}</a></mark>`
      : markup`${words}`,
  );
  return markup`<p>${excerpt.cutBefore && '… '}${words}${excerpt.cutAfter && ' …'}</p>`;
}
