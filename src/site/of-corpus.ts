import type { Corpus } from '../corpus/corpus.ts';
import { siteCorpus } from '../corpus/store.ts';

/** What is made of this site's corpus: once for all pages, and anew when another corpus takes its place. */
export function ofCorpus<T>(make: (corpus: Corpus) => T): () => T {
  let made: { of: Corpus; value: T } | undefined;
  return () => {
    const corpus = siteCorpus();
    if (made?.of !== corpus) made = { of: corpus, value: make(corpus) };
    return made.value;
  };
}

/** What is made of this site's corpus for one of several things, such as a chart: for each once, in the same way. */
export function perCorpus<K, T>(make: (of: K) => T): (of: K) => T {
  const all = ofCorpus(() => new Map<K, { value: T }>());
  return of => {
    const made = all().get(of) ?? { value: make(of) };
    all().set(of, made);
    return made.value;
  };
}
