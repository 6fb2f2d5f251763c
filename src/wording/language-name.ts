let names: Intl.DisplayNames | undefined;

/** Name of a language by its ISO 639-1 code; a code that is none stands for itself, null is a text too short to tell. */
export function languageName(code: string | null): string {
  if (code === null) return 'too short to tell';
  names ??= new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
