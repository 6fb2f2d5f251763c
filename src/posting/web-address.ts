import { z } from 'zod';

/** A place on the web, which browsers and programs can ask for. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with http:// or https://',
});
