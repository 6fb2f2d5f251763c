import type { Span } from '../posting/document.ts';
import type { Fact, Fields } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';
import type { Section, SegmentedPosting } from '../segment/posting.ts';

/** What was read of a posting with every span where it stands in the document, not in the text as it was read. */
export function inSource(
  fields: Fields,
  { sections, inSource: place }: SegmentedPosting,
): { fields: Fields; sections: Section[] } {
  if (!place) return { fields, sections };
  const placed = <T extends { evidence: Span[] }>(reading: T): T => ({
    ...reading,
    evidence: reading.evidence.map(place),
  });
  const found = fieldNames.map(name => {
    const { facts, cues, refused, ...field } = fields[name];
    return [
      name,
      {
        ...field,
        facts: (facts as Fact<unknown>[]).map(placed),
        cues: cues.map(placed),
        refused: refused.map(placed),
      },
    ];
  });
  return {
    fields: Object.fromEntries(found) as Fields,
    sections: sections.map(section => ({
      ...section,
      ...place(section),
      ...(section.heading && { heading: place(section.heading) }),
    })),
  };
}
