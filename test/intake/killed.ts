import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Adds postings to a content folder, and is killed at one of the calls that change the disk: `node killed.ts FOLDER CALL`. */
const [content = '', last = ''] = process.argv.slice(2);
let calls = 0;
for (const name of [
  'mkdirSync',
  'mkdtempSync',
  'writeFileSync',
  'linkSync',
  'renameSync',
  'rmSync',
] as const) {
  const real = fs[name] as (...given: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      calls++;
      if (calls === Number(last)) process.kill(process.pid, 'SIGKILL');
      return real(...given);
    },
  });
}
syncBuiltinESMExports();
const { addFiles } = await import('../../src/intake/new-files.ts');
const names = ['a', 'b', 'c'].map(name => `postings/batch/${name}.md`);
addFiles(content, {
  originals: new Map([['originals/batch.json', Buffer.from('{}')]]),
  postings: new Map(names.map(name => [name, 'You paint bridges.\n'])),
});
console.log(calls);
