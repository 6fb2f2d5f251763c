import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Progress } from '../diagnostics/progress.ts';
import { boards } from '../ingest/boards/boards.ts';
import { JsonNode, parseJson } from '../ingest/json.ts';
import type { Candidate, Intake } from './candidate.ts';
import { get, type Network } from './network.ts';
import { readSource } from './read-source.ts';

/** More pages than any board has: a board that goes on naming further ones is left. */
const mostPages = 1000;

/** The address that a name such as `lever:acme` stands for; undefined where no board is called so. */
export function listingOf(name: string, account: string): string | undefined {
  const board = boards.find(board => board.name.toLowerCase().replaceAll(' ', '') === name.toLowerCase());
  return board?.listing?.(encodeURIComponent(account));
}

/** The names of the boards that can be asked for all jobs of an account, in the order of the alphabet. */
export const boardNames = (): string[] =>
  boards
    .filter(({ listing }) => listing)
    .map(({ name }) => name.toLowerCase())
    .sort();

/**
 * Fetches the postings of an address: of a posting, or of a board with all its pages. Where a list has no texts they are
 * fetched from where it says, if that is on its own host: no other address is asked for than those that the owner names.
 */
export async function fetchPostings(
  address: string,
  capturedAt: string,
  network: Network,
  progress: Progress,
): Promise<Intake> {
  const all: Intake = { candidates: [], diagnostics: [], notes: [] };
  const seen = new Set<string>();
  for (let page: string | undefined = address; page && !seen.has(page) && seen.size < mostPages; ) {
    seen.add(page);
    const { value, diagnostics } = await get(page, network);
    all.diagnostics.push(...diagnostics);
    if (!value) return all;
    const { candidates, ...read } = await readSource({
      ...value,
      name: page,
      from: value.address,
      capturedAt,
    });
    all.diagnostics.push(...read.diagnostics);
    all.candidates.push(...candidates);
    page = nextPage(value.bytes, value.address);
    if (page) network.say(`${all.candidates.length} postings so far, going on at ${page}`);
  }
  return followed(all, capturedAt, network, progress);
}

function nextPage(bytes: Uint8Array, from: string): string | undefined {
  const value = parseJson(Buffer.from(bytes).toString('utf8'));
  if (value === undefined) return undefined;
  const data = new JsonNode(value);
  const next = boards.find(board => board.jobs(data))?.next?.({ data, from });
  return next && URL.canParse(next) && new URL(next).host === new URL(from).host ? next : undefined;
}

/** With the texts that a list has not, fetched one after the other from its own host. */
export async function followed(
  { candidates, diagnostics, notes }: Intake,
  capturedAt: string,
  network: Network,
  progress: Progress,
): Promise<Intake> {
  const bare = candidates.filter(({ posting }) => posting.body === '');
  if (bare.length > 1) progress.begin(bare.length, 'postings fetched');
  const whole: Candidate[] = [];
  const problems: Diagnostic[] = [...diagnostics];
  for (const candidate of candidates) {
    const at = candidate.posting.body === '' ? candidate.posting.textAt : undefined;
    if (at === undefined || !URL.canParse(at) || !sameHost(at, candidate.source)) {
      whole.push(candidate);
      continue;
    }
    const { value, diagnostics: wrong } = await get(at, network);
    const read = value && (await readSource({ ...value, name: at, from: value.address, capturedAt }));
    problems.push(...wrong, ...(read?.diagnostics ?? []));
    whole.push(
      ...(read?.candidates ?? []).map(found => ({ ...found, url: addressOf(candidate) ?? found.url })),
    );
    if (bare.length > 1) progress.step();
  }
  if (bare.length > 1) progress.end();
  return { candidates: whole, diagnostics: problems, notes };
}

const sameHost = (address: string, source: string): boolean =>
  !URL.canParse(source) || new URL(address).host === new URL(source).host;

const addressOf = ({ posting }: Candidate): string | undefined =>
  posting.statements.find(({ of }) => of === 'address')?.words;
