import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dataFolder, patience, root } from './settings.js';

/** In bash, from the checkout, on the stack under test; answers what it said. */
export function typed(script: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: patience,
    env: { ...process.env, SHOUYUE_DATA: dataFolder() },
  });
  assert.equal(status, 0, `${script}\n${stdout}${stderr}`);
  return stdout;
}
