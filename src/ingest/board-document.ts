import type { BoardPosting, PlacedStatement } from '../posting/board-data.ts';
import type { SourceDocument } from '../posting/document.ts';

/**
 * The document of a posting that came as structured data or as a page. Its text is a rendering: between two lines of
 * three hyphens what the board says, a line each, as front matter would stand; below it the posting.
 */
export function boardDocument({ statements, body }: BoardPosting, id: string, file: string): SourceDocument {
  let text = statements.length > 0 ? '---\n' : '';
  const boardData = statements.map((said): PlacedStatement => {
    text += `${said.of}: `;
    const start = text.length;
    text += `${said.words}\n`;
    return { ...said, span: { start, end: start + said.words.length, pointer: said.pointer } };
  });
  if (statements.length > 0) text += '---\n\n';
  const address = boardData.find(({ of, words }) => of === 'address' && URL.canParse(words));
  return {
    id,
    file,
    text: text + body,
    bodyStart: text.length,
    frontMatter: { wording: 'original', ...(address && { url: address.words }) },
    frontMatterSpans: { ...(address && { url: address.span }) },
    boardData,
  };
}
