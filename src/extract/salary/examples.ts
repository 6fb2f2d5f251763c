/** What the examples of several rules of pay have in common. */
export const usd = { currency: 'USD', kind: 'base' } as const;
/** Pay that is said to be for a year. */
export const year = { period: 'year', periodStatus: 'stated' } as const;
/** Pay that is said to be for an hour. */
export const hour = { period: 'hour', periodStatus: 'stated' } as const;
