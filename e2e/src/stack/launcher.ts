import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Book {
  processes: { name: string; pid: number }[];
}

function idsIn(data: string, file: string): number[] {
  const text = readFileSync(join(data, 'run', file), 'utf8');
  return (JSON.parse(text) as Book).processes.map(({ pid }) => pid);
}

/** The process that keeps the stack of a data folder. */
export function launcherOf(data: string): number {
  const [id] = idsIn(data, 'launcher.json');
  if (!id) throw new Error(`no stack runs from ${data}`);
  return id;
}

/** Everything that it has started, by its own account. */
export function childrenOf(data: string): number[] {
  return idsIn(data, 'processes.json');
}

export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
