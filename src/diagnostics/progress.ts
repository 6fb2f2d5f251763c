/** Is told how far long work is. */
export interface Progress {
  /** How much there is to do from now on, and what it is: `postings fetched`. */
  begin(total: number, what: string): void;
  /** Says that so many more are done; one if left out. */
  step(count?: number): void;
  /** Says that the work is over, once. */
  end(): void;
}
