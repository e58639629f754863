import { createServer } from 'node:net';

const WIDTH = 15;

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
}

async function areFree(base: number): Promise<boolean> {
  for (let port = base; port < base + WIDTH; port++) if (!(await isFree(port))) return false;
  return true;
}

/** The first base at or above `wanted`, in steps, whose ports nobody listens on. */
export async function freeBase(wanted: number): Promise<number> {
  for (let base = wanted; base < wanted + 2000; base += 100) if (await areFree(base)) return base;
  throw new Error(`no free ports between ${wanted} and ${wanted + 2000}`);
}
