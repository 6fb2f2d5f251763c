import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';

/** The folder that keeps the lexicon as it was last read, for commands that must start at once. */
export const keptLexicon = fileURLToPath(new URL('../.rolecall/lexicon', import.meta.url));

/** A command with the option that every script takes. */
export const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option('--content <dir>', 'folder with report.yaml, postings and lexicon', 'content')
    .showHelpAfterError();

/** The value of an option that is a whole number. */
export function whole(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number.');
}
