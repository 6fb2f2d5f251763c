import type { Span } from '../posting/document.ts';

/**
 * A line of YAML that says one value of one key: in quotation marks, without a sign that stands for another; or a word, a
 * number, an address, or words in which nothing has a meaning of its own.
 */
const line =
  /^(?!null:)(?<key>[A-Za-z]\w*):[ ]+(?:"(?<double>[^"\\\r\n]*)"|'(?<single>[^'\r\n]*)'|(?<plain>[A-Za-z\d](?:[^\s:]|:(?=\S)| +(?=[^\s#]))*))[ ]*$/i;

/**
 * Where each value stands in a YAML text that is no more than lines of one key and one value, which front matter mostly is.
 * @returns undefined of any other text: whoever reads all of YAML has to say it.
 */
export function flatSpans(yaml: string): Record<string, Span> | undefined {
  const spans: Record<string, Span> = {};
  for (let start = 0; start < yaml.length; ) {
    const end = yaml.indexOf('\n', start) < 0 ? yaml.length : yaml.indexOf('\n', start);
    const found = line.exec(yaml.slice(start, end))?.groups;
    if (!found) return undefined;
    const { key, double, single, plain } = found;
    const value = double ?? single ?? plain!;
    const opening = yaml.slice(start + key!.length + 1, end).search(/[^ ]/) + start + key!.length + 1;
    const at = plain === undefined ? opening + 1 : opening;
    spans[key!] = { start: at, end: at + value.length };
    start = end + 1;
  }
  return spans;
}
