import { Command } from 'commander';

/** A command with the option that every script takes. */
export const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option('--content <dir>', 'folder with report.yaml, postings and lexicon', 'content')
    .showHelpAfterError();
