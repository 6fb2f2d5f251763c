const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};
/** A text as it stands within an element or an attribute of HTML or XML. */
export const escaped = (text: string): string =>
  /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, sign => escapes[sign]!) : text;
