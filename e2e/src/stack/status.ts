import { mustRun } from './command.js';
import { dataFolder } from './settings.js';

export interface Client {
  id: string;
  secret: string;
  site?: string;
  roles: string[];
  grant: string;
}

export interface User {
  username: string;
  password: string;
  role: string;
  subject?: string;
}

/** What `./shouyue status --json` prints. */
export interface Status {
  gateway: string;
  issuer: string;
  services: Record<string, string>;
  demoSite: string;
  secrets: string;
  clients: Client[];
  users: User[];
  clock: { offset: string; now: string };
  processes: Record<string, number>;
}

/** Asks the running stack. */
export async function readStatus(): Promise<Status> {
  const text = await mustRun(['status', '--json', '--data', dataFolder()]);
  return JSON.parse(text.slice(text.indexOf('{'))) as Status;
}

let known: Promise<Status> | undefined;

/** Addresses, clients and accounts: they do not change while the stack runs. */
export function status(): Promise<Status> {
  known ??= readStatus();
  return known;
}

export async function userOf(role: string): Promise<User> {
  const user = (await status()).users.find((one) => one.role === role);
  if (!user) throw new Error(`there is no demo account with role ${role}`);
  return user;
}
