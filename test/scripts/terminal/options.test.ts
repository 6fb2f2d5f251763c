import { expect, test } from 'vitest';
import { asTyped, takenByNpm } from '../../../scripts/terminal/options.ts';

const options = ['--content', '--cache', '--dry-run', '--strict'];

test('an option that npm took for its own, for want of two hyphens before it, is found', () => {
  expect(takenByNpm(options, { npm_config_strict: 'true' })).toBe('--strict');
  expect(takenByNpm(options, { npm_config_dry_run: 'true' })).toBe('--dry-run');
});

test('what npm says of itself is no option of a command', () => {
  expect(
    takenByNpm(options, { npm_config_cache: '/home/me/.npm', npm_config_user_agent: 'npm' }),
  ).toBeUndefined();
});

test('no name names no file, and not the folder in which the command was typed', () => {
  expect(asTyped('')).toBe('');
});
