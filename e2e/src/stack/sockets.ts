import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A TCP socket that takes connections. */
export interface Listening {
  address: string;
  port: number;
  process: number;
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** The processes and everything they have started. */
function family(roots: number[]): number[] {
  const found = new Set(roots);
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const text = attempt(() => readFileSync(`/proc/${name}/stat`, 'utf8'), ') ? 0');
      return [Number(name), Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])] as const;
    });
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  return [...found];
}

function socketsOf(process: number): string[] {
  const folder = `/proc/${process}/fd`;
  return attempt(() => readdirSync(folder), [])
    .map((name) => attempt(() => readlinkSync(`${folder}/${name}`), ''))
    .flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}

/** The kernel writes addresses as 32-bit words in the machine's order. */
function addressOf(hex: string): string {
  const words = hex.match(/.{8}/g) ?? [];
  const bytes = words.flatMap((word) => (word.match(/../g) ?? []).reverse());
  if (bytes.length === 4) return bytes.map((byte) => parseInt(byte, 16)).join('.');
  const text = bytes.join('').toLowerCase();
  if (text === '0'.repeat(31) + '1') return '::1';
  const mapped = /^0{20}ffff(.{8})$/.exec(text)?.[1]?.match(/../g);
  return mapped ? `::ffff:${mapped.map((byte) => parseInt(byte, 16)).join('.')}` : text;
}

function ofProc(processes: number[]): Listening[] {
  const owners = new Map(
    family(processes).flatMap((id) => socketsOf(id).map((inode) => [inode, id] as const)),
  );
  return ['tcp', 'tcp6']
    .flatMap((name) => attempt(() => readFileSync(`/proc/net/${name}`, 'utf8'), '').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter((parts) => parts[3] === '0A')
    .flatMap((parts) => {
      const [address = '', port = ''] = (parts[1] ?? '').split(':');
      const process = owners.get(parts[9] ?? '');
      return process ? [{ address: addressOf(address), port: parseInt(port, 16), process }] : [];
    });
}

function ofLsof(processes: number[]): Listening[] {
  const words = ['-nP', '-a', '-iTCP', '-sTCP:LISTEN', '-p', processes.join(',')];
  const { stdout } = spawnSync('lsof', words, { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, process, address, port] =
      /^\S+\s+(\d+)\s.*TCP \[?(.*?)\]?:(\d+) \(LISTEN\)/.exec(line) ?? [];
    return address ? [{ address, port: Number(port), process: Number(process) }] : [];
  });
}

/** Every listening TCP socket of these processes and their children. */
export function listening(processes: number[]): Listening[] {
  return process.platform === 'linux' ? ofProc(processes) : ofLsof(processes);
}

/** Whether only this machine reaches it. */
export function isLoopback({ address }: Listening): boolean {
  return /^(::ffff:)?127\./.test(address) || address === '::1';
}
