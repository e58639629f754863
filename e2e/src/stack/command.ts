import { spawn } from 'node:child_process';
import { root, shouyue } from './settings.js';

/** How a command ended, and what it said on both streams. */
export interface Outcome {
  code: number;
  text: string;
}

/** Runs `./shouyue …`; with `show` its output is also passed on as it comes. */
export function run(words: string[], show = false): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(shouyue, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    const take = (part: Buffer) => {
      parts.push(part);
      if (show) process.stdout.write(part);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', fail);
    child.on('exit', (code) => {
      // A detached stack keeps the streams open; what matters was said by now.
      setImmediate(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        done({ code: code ?? 1, text: Buffer.concat(parts).toString('utf8') });
      });
    });
  });
}

/** As `run`, for commands that must succeed. */
export async function mustRun(words: string[], show = false): Promise<string> {
  const { code, text } = await run(words, show);
  if (code !== 0) throw new Error(`./shouyue ${words.join(' ')} ended with ${code}:\n${text}`);
  return text;
}
