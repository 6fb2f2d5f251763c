import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { isoDate } from '../../src/posting/record.ts';
import { tellOfDisk } from '../files/disk.ts';

/** The folder that keeps the lexicon as it was last read, for commands that must start at once. */
export const keptLexicon = fileURLToPath(new URL('../../.rolecall/lexicon', import.meta.url));

/** A command with the option that every script takes, which says what the disk refuses. */
export function command(name: string, description: string): Command {
  tellOfDisk();
  return new Script(name)
    .description(description)
    .option('--content <dir>', 'folder with report.yaml, postings and lexicon', aFolder, 'content')
    .showHelpAfterError(`npm run ${name} -- --help says what it takes.`);
}

/** A command that npm runs; what is typed without the two hyphens that npm wants never comes to it. */
class Script extends Command {
  override parse(...args: Parameters<Command['parse']>): this {
    const taken = takenByNpm(
      this.options.map(({ long }) => long ?? ''),
      process.env,
    );
    if (taken)
      this.error(`npm took ${taken} for an option of its own: write npm run ${this.name()} -- ${taken} …`);
    return super.parse(...args);
  }
}

/**
 * The first of some options that npm took for its own: `npm run check --strict` sets npm's option `strict`, which a script
 * sees in its environment only. Of `--cache` nothing is told: npm has one itself and always says it.
 */
export function takenByNpm(options: readonly string[], environment: NodeJS.ProcessEnv): string | undefined {
  return options.find(
    option => option !== '--cache' && environment[`npm_config_${option.slice(2).replaceAll('-', '_')}`],
  );
}

/** The value of an option that is a folder. */
function aFolder(value: string): string {
  if (existsSync(value)) return value;
  throw new InvalidArgumentError('There is no such folder.');
}

/** The value of an option that is a whole number. */
export function whole(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number.');
}

/** The value of an option that is a day. */
export function day(value: string): string {
  if (isoDate.safeParse(value).success) return value;
  throw new InvalidArgumentError('It must be a day such as 2026-05-21.');
}

/** A file as it was typed: npm runs commands in the folder of the package, wherever they were typed. */
export function asTyped(file: string): string {
  const there = resolve(process.env.INIT_CWD ?? '', file);
  return file !== '' && !existsSync(file) && existsSync(there) ? there : file;
}
