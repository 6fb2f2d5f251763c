import { pattern } from '../../lexicon/pattern.ts';
import type { Span } from '../../posting/document.ts';
import type { Sentence } from '../../segment/posting.ts';
import { allIn, firstIn } from '../sentences.ts';

/** Openings of lists of other companies: those who buy, invest, or employed the team before. */
const others = pattern('gi')`
  \b(?:trusted by|backed by|investors?|invested in|funded by|founders? of|raised\b[^.;]{0,60}\bfrom
  |(?:customers?|clients?|brands?|companies|businesses|enterprises|startups|leaders|partners|employers
    |alumni|teams|organi[sz]ations|names),? (?:such as|like|including|include|includes|from|of|at|are)
  |(?:partner|work|compete)(?:s|ed|ing)? with (?:industry leaders|the likes|companies|brands)
  |partner (?:ecosystem|network) \(
  |(?:used|loved|relied on|chosen) by|the likes of|cross between|help us replace|alternatives? to
  |(?<=[:\u2013-]\s)think (?=\S+ (?:&|and|,)|\S+,)|acquired by|outperforms?|incumbents (?:like|such as)
  |think (?:of us as )?(?:the )?(?=\S+ (?:\+ \S+ )?(?:for|of|but|meets)\b)
  |replacing (?:tools|products|software) (?:like|such as)
  |(?:customers|companies|brands|businesses|teams) (?:rely on|trust|depend on|choose
    |use) [\w .-]{2,30}?,? (?:[a-z]+, )?
    (?:including|like|such as)
  |formerly (?:at|of)|(?:worked|shipped|time|experience|career) at|(?:expertise|experience|team is|scale) (?:from|of companies like)
  |(?:team|people|engineers|founders|operators|hails?|comes?|veterans|experts|talent|minds|leaders) (?:out of|from)|ex-)
`;

/** What closes such a list: "Acme and Globex are some of our customers". */
const othersBefore = pattern('i')`
  \b(?:are|is) (?:just |only |but )?(?:a few|some|several|among|one|two|many) (?:of )?our (?:\w+ )?
  (?:customers|clients|partners|investors|users)\b
`;

/** Where such a list is over, and the sentence speaks of something else. */
const onwards =
  /[;!?()]|:(?!\/\/)|\.\s|\.$|,?\s(?:to|who|that|which|in order|so|on|using|with|we|our|while|built|runs?)\s/i;

/** The stretches of a sentence that list other companies: "customers such as Acme and Globex". */
export function otherCompanies(sentence: Sentence): Span[] {
  const { text } = sentence;
  const before = firstIn(sentence, othersBefore);
  const behind = allIn(sentence, others).map(({ 0: cue, index }) => {
    const start = index + cue.length;
    const stop = onwards.exec(text.slice(start));
    return { start, end: stop ? start + stop.index : text.length };
  });
  return before ? [{ start: 0, end: before.index }, ...behind] : behind;
}
