/** Starts a stack of its own, runs the suites against it in a process of their own, stops it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun, run } from './stack/command.js';
import { freeBase } from './stack/ports.js';
import { named } from './suites/names.js';

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const keep = process.env['SHOUYUE_E2E_DATA'];
const data = keep ?? mkdtempSync(join(tmpdir(), 'shouyue-e2e-'));
process.env['SHOUYUE_E2E_DATA'] = data;
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);

/** A folder given from outside holds a stack that runs already and is left running. */
async function start(): Promise<void> {
  if (keep) return;
  const base = String(await freeBase(Number(process.env['SHOUYUE_E2E_PORTS'] ?? 19080)));
  await mustRun(['up', '--detach', '--no-build', '--data', data, '--port-base', base], true);
  console.log(`  the stack is up after ${seconds()} s`);
}

async function stop(): Promise<void> {
  if (keep) return;
  await run(['down', '--data', data]);
  if (process.env['SHOUYUE_E2E_KEEP']) console.log(`  kept ${data}`);
  else rmSync(data, { recursive: true, force: true });
}

/** A word that names no suite is looked for in the sentences. */
function nodeWords(): string[] {
  if (words.includes('--picture')) return [join(here, 'picture.js')];
  const [word] = words;
  const pattern = word && named(word).length === 0 ? [`--test-name-pattern=${word}`] : [];
  return ['--test-reporter=spec', ...pattern, join(here, 'main.js'), ...words];
}

function child(): Promise<number> {
  return new Promise((done, fail) => {
    const tests = spawn(process.execPath, nodeWords(), { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => tests.kill(signal));
    }
    tests.on('error', fail);
    tests.on('exit', (code) => done(code ?? 1));
  });
}

let code = 1;
try {
  await start();
  code = await child();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await stop();
}
console.log(`  end to end: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds()} s`);
process.exit(code);
