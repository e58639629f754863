import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../stack/settings.js';
import { typed } from '../stack/typed.js';
import { byApi, suite } from './suite.js';

const folder = 'docs/quickstart';

/** As the page tells; the JDK is the one that the stack found. */
const settings = `eval "$(./shouyue status --env)"
PATH="\${JAVA_HOME:+$JAVA_HOME/bin:}$PATH"`;

/** What each program says when every step came out as its page tells. */
const said = [
  /^signed up, receipt rcp_\w+$/m,
  /^may send offers: true$/m,
  /^login gate: NONE$/m,
  /^my privacy: redirect to http\S+ before \S+$/m,
  /^withdrawn, receipt rcp_\w+ - may send offers: false$/m,
  /^cancellation \S+ [A-Z_]+$/m,
  /^webhook: true$/m,
];

/** The commands of the page's table. */
const commands = [
  ...readFileSync(join(root, folder, 'README.md'), 'utf8').matchAll(/^\|.*\| `([^`]+)` \|$/gm),
].map(([, command]) => command ?? '');

function isHere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

suite('the quick starts, in each language that this machine has', () => {
  byApi('the page names four', async () => {
    assert.equal(commands.length, 4);
  });

  for (const command of commands.filter((one) => isHere(one.split(' ')[0] ?? ''))) {
    byApi(command, async () => {
      const text = typed(`${settings}\ncd ${folder}\n${command}`);
      for (const line of said) assert.match(text, line);
    });
  }
});
