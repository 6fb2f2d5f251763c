import type { APIRoute } from 'astro';
import { compressed, postingsFile } from '../../components/explore/files.ts';

/** What every posting says, in columns, for charts to be answered from in the browser. */
export const GET: APIRoute = () => compressed(postingsFile());
