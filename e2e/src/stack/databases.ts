import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { stackSecret } from './secrets.js';
import { status } from './status.js';

/** A connection as the server's owner; whoever asks ends it. */
export async function connect(database: string): Promise<Client> {
  const base = Number(new URL((await status()).gateway).port);
  const client = new Client({
    host: '127.0.0.1',
    port: base + 6,
    user: 'postgres',
    password: await stackSecret(`http://127.0.0.1:${base + 7}`, 'postgres.superuser'),
    database,
  });
  await client.connect();
  return client;
}

async function names(client: Client, query: string): Promise<string[]> {
  return (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);
}

const DATABASES = 'SELECT datname AS name FROM pg_database WHERE datallowconn ORDER BY datname';
const TABLES = `SELECT format('%I.%I', n.nspname, c.relname) AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'm') AND n.nspname <> 'pg_toast' ORDER BY 1`;

/** How a string looks where a column is text, bytes, or an encoding of either. */
function disguises(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const escaped = [...text].map((one) => {
    const code = one.charCodeAt(0);
    return code < 128 ? one : `\\\\u${code.toString(16).padStart(4, '0')}`;
  });
  const base64 = bytes.toString('base64').replace(/=+$/, '').slice(0, -1);
  return [...new Set([text, bytes.toString('hex'), base64, escaped.join('')])];
}

async function search(client: Client, table: string, wanted: Map<string, Buffer[]>) {
  const stream = client.query(copyTo(`COPY (SELECT * FROM ${table}) TO STDOUT`));
  const found = new Set<string>();
  const longest = Math.max(...[...wanted.values()].flat().map(({ length }) => length));
  let tail: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let bytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    bytes += part.length;
    const window = Buffer.concat([tail, part]);
    for (const [text, forms] of wanted) {
      if (forms.some((form) => window.includes(form))) found.add(text);
    }
    tail = window.subarray(Math.max(0, window.length - longest));
  }
  return { found, bytes };
}

/** What a search of every table of every database came to. */
export interface Search {
  /** `database table: string`, one for each that was found. */
  found: string[];
  databases: number;
  tables: number;
  bytes: number;
}

/** Reads every table of every database with COPY and looks for the strings in clear. */
export async function searchDatabases(strings: string[]): Promise<Search> {
  const forms = (text: string) => disguises(text).map((form) => Buffer.from(form, 'utf8'));
  const wanted = new Map(strings.map((text) => [text, forms(text)]));
  const result: Search = { found: [], databases: 0, tables: 0, bytes: 0 };
  const server = await connect('postgres');
  const databases = await names(server, DATABASES);
  await server.end();
  for (const database of databases) {
    const client = await connect(database);
    result.databases++;
    for (const table of await names(client, TABLES)) {
      const { found, bytes } = await search(client, table, wanted);
      result.tables++;
      result.bytes += bytes;
      for (const text of found) result.found.push(`${database} ${table}: ${text}`);
    }
    await client.end();
  }
  return result;
}
