import { remembered } from '../memory/remembered.ts';

/**
 * What must stand in a text for a pattern to match it at all, read off the pattern's own source: sets of strings, of
 * each of which at least one occurs in every match. A text without them need not be tried.
 */
export type Required = readonly (readonly string[])[];

/**
 * Sequences that a part of a pattern can match: `exact` lists them all, or is absent; `sets` hold for any of them and for
 * what stands around it.
 */
interface Part {
  exact?: string[];
  sets: string[][];
}

/** Most strings in a set; a larger one says little and costs much. */
const most = 80;
/** Longest run of characters that is looked for. */
export const longest = 12;
/** Longest end of strings that end alike. */
const longestEnd = 6;
/** Most sets that are kept of one pattern. */
const kept = 3;
/** Of several sets, one of which almost every text holds a string, such as "in" or "is", tells nothing that the first does not. */
const mostCommon = 1 / 16;

const unknown: Part = { sets: [] };
const nothing: Part = { exact: [''], sets: [] };

/**
 * A character as it is compared: letter case and kinds of white space and of digits are one; undefined for what is not
 * compared at all, such as letters beyond ASCII and apostrophes, of which texts have several kinds.
 */
export const foldCharacter = remembered((character): string | undefined => {
  if (/\s/.test(character)) return ' ';
  if (/\d/.test(character)) return '0';
  if (character === '\u017f') return 's';
  if (character === '\u212a') return 'k';
  return /[a-z%$+,./:()&#-]/i.test(character) ? character.toLowerCase() : undefined;
});

/** The strings that every match of a pattern holds; none when its source has a construct that is not looked into. */
export function requiredOf(pattern: RegExp): Required {
  try {
    const reader = new Reader(pattern.source);
    const part = reader.alternatives();
    if (!reader.ended) return [];
    return setsOf(part)
      .map(set => simplified(set))
      .filter(set => set.length > 0 && set.every(tells))
      .sort((a, b) => commonness(a) - commonness(b))
      .filter((set, i) => i === 0 || (i < kept && commonness(set) < mostCommon));
  } catch {
    return [];
  }
}

const setsOf = ({ exact, sets }: Part): string[][] => (exact ? [...withEnds([exact]), ...sets] : sets);

/** Many strings that end alike say more by their ends: "relevant degree", "technical degree" and others by "degree". */
const withEnds = (sets: string[][]): string[][] =>
  sets.flatMap(set => {
    const ends = [...new Set(set.map(text => text.slice(-longestEnd)))];
    return ends.length * 3 <= set.length ? [set, ends] : [set];
  });
/** The sets of which not even an empty string can stand for all the others. */
const certain = (sets: string[][]): string[][] => sets.filter(set => !set.includes(''));
/** A single letter or space stands in every text; a digit or a sign in few. */
const tells = (text: string): boolean => text.length > 1 || !/^[a-z ]?$/.test(text);
const commonness = (set: readonly string[]): number =>
  set.reduce((sum, text) => sum + 4 ** -Math.min(text.length, longest), 0);

/** A set cut to strings so short that it is not too large; none when two characters of each are too many. */
function fitting(set: readonly string[]): string[][] {
  for (let length = longest; length > 1; length -= 2) {
    const short = simplified(set, length);
    if (short.length <= most) return [short];
  }
  return [];
}

/** A set without strings that hold another of its strings, each cut to a length that tells enough. */
function simplified(set: readonly string[], length = longest): string[] {
  const short = [...new Set(set.map(text => text.slice(0, length)))];
  return short.filter(text => !short.some(other => other !== text && text.includes(other)));
}

/** Letters and spaces in a row, of which none is repeated: they are read at once. */
const letters = /[a-z ]{2,}(?![*+?{])/iy;

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get ended(): boolean {
    return this.at >= this.source.length;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    if (parts.length === 1) return parts[0]!;
    const exact = parts.flatMap(part => part.exact ?? []);
    if (parts.every(part => part.exact) && exact.length <= most) return { exact, sets: [] };
    const best = parts.map(part => bestOf(setsOf(part)));
    return best.every(set => set !== undefined) ? { sets: fitting(best.flat()) } : unknown;
  }

  private sequence(): Part {
    const sets: string[][] = [];
    let run = [''];
    let whole = true;
    const close = () => {
      sets.push(run);
      run = [''];
      whole = false;
    };
    while (!this.ended && !'|)'.includes(this.source[this.at]!)) {
      const part = this.repeated(this.atom());
      const { exact } = part;
      sets.push(...part.sets);
      if (exact && exact.length * run.length <= most) {
        run = exact.length === 1 ? run.map(head => head + exact[0]) : joined(run, exact);
        if (run.every(text => text.length > longest + longestEnd)) close();
        continue;
      }
      close();
      if (exact) run = exact;
    }
    return whole ? { exact: run, sets } : { sets: certain(withEnds([...sets, run])) };
  }

  private repeated(part: Part): Part {
    if (!'*+?{'.includes(this.source[this.at] ?? ' ')) return part;
    const [sign = '', least] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [];
    this.at += sign.length;
    if (sign === '' || sign === '{1}') return part;
    const optional = sign.startsWith('*') || sign.startsWith('?') || least === '0';
    if (sign.startsWith('?') && part.exact) return { exact: ['', ...part.exact], sets: [] };
    return optional ? unknown : { sets: certain(setsOf(part)) };
  }

  private atom(): Part {
    letters.lastIndex = this.at;
    const [run] = letters.exec(this.source) ?? [];
    if (run) {
      this.at += run.length;
      return { exact: [run.toLowerCase()], sets: [] };
    }
    const character = this.source[this.at++]!;
    if (character === '(') return this.group();
    if (character === '[') return this.characterClass();
    if (character === '\\') return this.escape();
    if (character === '^' || character === '$') return nothing;
    return character === '.' ? unknown : one(foldCharacter(character));
  }

  private group(): Part {
    const [opening = '', around] = /^\?(?::|(<?[=!])|<\w+>)/.exec(this.source.slice(this.at)) ?? [];
    if (opening === '' && this.source[this.at] === '?') throw new SyntaxError('a group of another kind');
    this.at += opening.length;
    const part = this.alternatives();
    if (!this.take(')')) throw new SyntaxError('an open group');
    return around ? { exact: [''], sets: around.endsWith('=') ? certain(setsOf(part)) : [] } : part;
  }

  /** A class of a few characters is each of them; of many, or of all but some, it is unknown. */
  private characterClass(): Part {
    const [whole = ''] =
      /^\^?(?:\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\.|[^\]\\])*\]/su.exec(this.source.slice(this.at)) ?? [];
    if (whole === '') throw new SyntaxError('an open class');
    this.at += whole.length;
    const members = whole.slice(0, -1);
    if (/^(?:\d-\d|\\d)$/.test(members)) return one('0');
    if (!/^[a-z0-9 /+,.-]{1,6}$/i.test(members) || /.-./.test(members)) return unknown;
    return { exact: [...new Set([...members].map(member => foldCharacter(member)!))], sets: [] };
  }

  private escape(): Part {
    const character = this.source[this.at++]!;
    if (character === 'b' || character === 'B') return nothing;
    if (character === 's') return one(' ');
    if (character === 'd') return one('0');
    if (/[pPu]/.test(character)) {
      const [rest = ''] = /^(?:\{[^}]*\}|[0-9a-f]{4})/i.exec(this.source.slice(this.at)) ?? [];
      this.at += rest.length;
      return unknown;
    }
    if (/[\w]/.test(character)) {
      if (character === 'w' || character === 'W' || character === 'S' || character === 'D') return unknown;
      throw new SyntaxError('an escape of another kind');
    }
    return one(foldCharacter(character));
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at += 1;
    return true;
  }
}

const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap(head => tails.map(tail => head + tail));

const one = (character: string | undefined): Part =>
  character === undefined ? unknown : { exact: [character], sets: [] };

/** The set that says most: none of its strings is empty or a single character, and they are rare. */
const bestOf = (sets: readonly string[][]): string[] | undefined =>
  sets.filter(set => set.every(tells)).sort((a, b) => commonness(a) - commonness(b))[0];
