/**
 * Starts a stack, runs the suites against it in a process of their own, stops it. Beside them, once
 * that stack is up, run the suites that start stacks themselves; what they say is shown at their
 * end.
 */
import { spawn, type StdioOptions } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun, run } from './stack/command.js';
import { freeBase } from './stack/ports.js';
import { target } from './stack/settings.js';
import { named, ofTheirOwn, suites } from './suites/names.js';

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
  await mustRun(
    [
      ...['up', '--detach', '--no-build', '--no-warm', '--demo', 'small'],
      ...['--data', data, '--port-base', base],
    ],
    true,
  );
  console.log(`  the stack is up after ${seconds()} s`);
}

async function stop(): Promise<void> {
  if (keep) return;
  await run(['down', '--data', data]);
  if (process.env['SHOUYUE_E2E_KEEP']) console.log(`  kept ${data}`);
  else rmSync(data, { recursive: true, force: true });
}

/** A word that names no suite is looked for in the sentences of all of them. */
function nodeWords(chosen: string[], results: string): string[] {
  if (words.includes('--picture')) return [join(here, 'picture.js')];
  const [word] = words;
  const pattern = word && named(word).length === 0 ? [`--test-name-pattern=${word}`] : [];
  return [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${results}`,
    ...pattern,
    join(here, 'main.js'),
    ...chosen,
  ];
}

function child(chosen: string[], quiet = false): Promise<number> {
  const results = join(target, `${chosen[0]}.tap`);
  return new Promise((done, fail) => {
    const output = quiet ? 'pipe' : 'inherit';
    const stdio: StdioOptions = ['inherit', output, output];
    const tests = spawn(process.execPath, nodeWords(chosen, results), { stdio });
    const said: Buffer[] = [];
    for (const stream of [tests.stdout, tests.stderr]) {
      stream?.on('data', (part: Buffer) => said.push(part));
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => tests.kill(signal));
    }
    tests.on('error', fail);
    tests.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      skipped += skippedIn(results);
      done(code ?? 1);
    });
  });
}

/** What node's own closing lines say; nothing when it drew a picture instead of testing. */
function skippedIn(results: string): number {
  try {
    return Number(/^# skipped (\d+)$/m.exec(readFileSync(results, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const [word] = words.filter((one) => one !== '--picture');
const chosen = named(word).length > 0 ? named(word) : suites;
const onOurStack = chosen.filter((one) => !ofTheirOwn.includes(one));
const onTheirOwn = words.includes('--picture')
  ? []
  : chosen.filter((one) => ofTheirOwn.includes(one));
let skipped = 0;
mkdirSync(target, { recursive: true });

async function onStack(up: () => void): Promise<number> {
  if (onOurStack.length === 0) return 0;
  try {
    await start();
    up();
    return await child(onOurStack);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await stop();
  }
}

let ours: Promise<number> = Promise.resolve(0);
await new Promise<void>((up) => {
  ours = onStack(up).finally(up);
});
const theirs = onTheirOwn.length > 0 ? child(onTheirOwn, onOurStack.length > 0) : 0;
const code = Math.max(await ours, await theirs);
writeFileSync(join(target, 'skipped'), `${skipped}\n`);
const outcome = code === 0 ? 'passed' : 'FAILED';
console.log(`  end to end: ${outcome} after ${seconds()} s, ${skipped} skipped`);
process.exit(code);
