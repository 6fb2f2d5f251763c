/** Most answers that are kept at a time. */
const most = 500;

/**
 * A pure function of a text that keeps its latest answers: a posting asks for the same names again and again.
 * @param answer its value is never changed by who asks for it.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    if (answers.size === most) answers.clear();
    const value = answer(text);
    answers.set(text, value);
    return value;
  };
}
