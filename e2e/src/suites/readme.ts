import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { type Told, toldBy } from '../readme/commands.js';
import { launcherOf } from '../stack/launcher.js';
import { dataFolder } from '../stack/settings.js';
import { typed } from '../stack/typed.js';
import { byApi, suite } from './suite.js';

/** The two that cannot be run here are the ones that are running. */
function isRunning(command: string): boolean {
  if (command === './shouyue up') {
    const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(launcherOf(dataFolder()))], {
      encoding: 'utf8',
    });
    assert.match(stdout, /io\.shouyue\.stack\.Main up /);
    return true;
  }
  if (command === './shouyue test') {
    assert.ok(process.env['SHOUYUE_TEST'], 'run the tests with ./shouyue test');
    return true;
  }
  return false;
}

/** What a command that is typed alone must say; one that is missing here fails. */
const alone: Record<string, { typed?: string; says: RegExp }> = {
  './shouyue doctor': { says: /✓ JDK/ },
  './shouyue help': { says: /\.\/shouyue up/ },
  './shouyue clock +366d': { says: /legal clock .* \(moved by PT\d+H/ },
  // Here, not in a stack of its own, which would be one start more.
  './shouyue tour': {
    typed: './shouyue tour --here',
    says: /Everything came out as it should/,
  },
};

function run(command: string): void {
  if (isRunning(command)) return;
  const known = alone[command];
  assert.ok(known, `no test runs ${command}`);
  assert.match(typed(known.typed ?? command), known.says);
}

const ran = new Set<string>();

/** A block that does more than call the one command: its lines share variables. */
function isScript({ commands, inBlock }: Told): boolean {
  return inBlock && !commands.every((command) => command.startsWith('./shouyue '));
}

const files = ['README.md', 'README.zh-CN.md'];
const told = files.flatMap((file) => toldBy(file).map((one) => ({ file, ...one })));

suite('every command of the READMEs', () => {
  // First what does not age the stack.
  for (const { file, commands } of told.filter(isScript)) {
    byApi(`${file}: the block that begins with ${commands[0]}`, async () => {
      const said = typed(commands.join('\n'));
      assert.match(said, /"id":"ntc_\w+"/, 'the first call answers with a notice');
    });
  }

  for (const { file, commands } of told.filter((one) => !isScript(one))) {
    for (const command of commands) {
      const sentence = `${file}: ${command}`;
      const once = async () => {
        if (!ran.has(command)) run(command);
        ran.add(command);
      };
      byApi(sentence, once);
    }
  }

  byApi('both tell the same', async () => {
    const all = (file: string) => new Set(toldBy(file).flatMap(({ commands }) => commands));
    assert.deepEqual(all('README.zh-CN.md'), all('README.md'));
  });
});
