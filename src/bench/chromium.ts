import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

const bundled = (file: string) =>
  join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin', file);

/**
 * How to start a headless browser. On Linux it is the one that comes with the packages, unpacked into `folder` with
 * the libraries and the fonts that a bare machine lacks; elsewhere it is a Chrome that is installed.
 */
export async function browserOptions(folder: string): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  const executablePath = await sparticuz.executablePath();
  const libraries = await inflate(bundled('al2023.tar.br'));
  process.env.TMPDIR = TMPDIR ?? '/tmp';
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_FILE: fonts, HOME: folder },
  };
}
