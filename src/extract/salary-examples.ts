/** What the examples of several rules of pay have in common. */
export const usd = { currency: 'USD', kind: 'base' } as const;
export const year = { period: 'year', periodStatus: 'stated' } as const;
export const hour = { period: 'hour', periodStatus: 'stated' } as const;
