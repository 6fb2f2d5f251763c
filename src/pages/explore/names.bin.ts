import type { APIRoute } from 'astro';
import { compressed, namesFile } from '../../components/explore/files.ts';

/** Titles of postings and where their pages are. */
export const GET: APIRoute = () => compressed(namesFile());
