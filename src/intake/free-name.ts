/** The first of a name and the same with a number behind it, from 2 on, that nothing has yet. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let n = 1; ; n++) {
    const tried = n === 1 ? name : `${name}-${n}`;
    if (!isTaken(tried)) return tried;
  }
}
