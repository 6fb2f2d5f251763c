/** Currencies whose sign is the dollar, by their country. */
export const dollars: Readonly<Record<string, string>> = {
  'United States': 'USD',
  Canada: 'CAD',
  Australia: 'AUD',
  'New Zealand': 'NZD',
  Singapore: 'SGD',
  'Hong Kong': 'HKD',
};

const euro =
  'Austria Belgium Croatia Cyprus Estonia Finland France Germany Greece Ireland Italy Latvia Lithuania Luxembourg Malta Netherlands Portugal Slovakia Slovenia Spain';

/** The currency of a country, ISO 4217, where postings of it tell pay in one. */
export const currencyOf: Readonly<Record<string, string>> = {
  ...dollars,
  ...Object.fromEntries(euro.split(' ').map(country => [country, 'EUR'])),
  'United Kingdom': 'GBP',
  Switzerland: 'CHF',
  Sweden: 'SEK',
  Norway: 'NOK',
  Denmark: 'DKK',
  Poland: 'PLN',
  India: 'INR',
};
