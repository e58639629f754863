import { randomBytes } from 'node:crypto';
import { must } from '../api/api.js';
import { makePerson, type Person } from '../api/people.js';
import { connect } from './databases.js';
import { status } from './status.js';

const SHOP = `
  CREATE TABLE customer (id bigint PRIMARY KEY, user_id text NOT NULL, real_name text,
    mobile text, email text, id_number text);
  CREATE TABLE orders (id bigint PRIMARY KEY, order_no text NOT NULL, user_id text,
    receiver_name text, receiver_mobile text, address text, total numeric(10, 2),
    created_at timestamptz);
  CREATE TABLE order_item (id bigint PRIMARY KEY, order_id bigint REFERENCES orders, note text);`;
const OFFICE = `
  CREATE TABLE ticket (id bigint PRIMARY KEY, user_id text NOT NULL, body text);
  CREATE TABLE invoice (id bigint PRIMARY KEY, invoice_no text NOT NULL, user_id text NOT NULL,
    title text, amount numeric(10, 2), issued_on date);`;

/** So many orders of one person are a crowd that nobody stands out of. */
const ORDERS = 6;

const owned = (table: string) => ({
  table,
  action: 'DELETE',
  key: { kind: 'EXTERNAL_ID', column: 'user_id' },
});

const orders = {
  table: 'orders',
  action: 'ANONYMISE',
  key: { kind: 'EXTERNAL_ID', column: 'user_id' },
  columns: [
    { column: 'order_no', treatment: 'RANDOM_TOKEN' },
    { column: 'user_id', treatment: 'NULL' },
    { column: 'receiver_name', treatment: 'NULL' },
    { column: 'receiver_mobile', treatment: 'NULL' },
    { column: 'address', treatment: 'GENERALISE', generalisation: 'CITY' },
    { column: 'total', treatment: 'GENERALISE', generalisation: 'MONEY_BAND' },
    { column: 'created_at', treatment: 'GENERALISE', generalisation: 'MONTH' },
  ],
};

const items = {
  table: 'order_item',
  action: 'DELETE',
  key: {
    kind: 'PARENT',
    column: 'order_id',
    parentSchema: 'public',
    parent: 'orders',
    parentColumn: 'id',
  },
};

function codeOf(database: string): string {
  return database.replaceAll('_', '-');
}

/** A website's own two databases, with rows of people who do not exist. */
export class Website {
  private readonly mark = randomBytes(4).toString('hex');
  private readonly sources: string[] = [];
  private rows = 0;

  readonly shop = `demo_shop_${this.mark}`;
  readonly office = `demo_office_${this.mark}`;
  /** What both are called on the data map. */
  readonly codes = [this.shop, this.office].map(codeOf);

  /** Makes both and lets the suite know where the personal data lie in them. */
  static async open(): Promise<Website> {
    const website = new Website();
    const server = await connect('postgres');
    const role = `demo_source_${website.mark}`;
    const secret = randomBytes(12).toString('hex');
    await server.query(`CREATE ROLE ${role} LOGIN PASSWORD '${secret}'`);
    await website.make(website.shop, SHOP, role);
    await website.make(website.office, OFFICE, role);
    await server.end();
    const login = { username: role, password: secret };
    const shop = [owned('customer'), orders, items];
    await website.map(website.shop, login, shop);
    await website.map(website.office, login, [owned('ticket'), owned('invoice')]);
    for (let n = 0; n < 4; n++) await website.serve(makePerson());
    return website;
  }

  private async make(database: string, tables: string, role: string): Promise<void> {
    const server = await connect('postgres');
    await server.query(`CREATE DATABASE ${database}`);
    await server.end();
    const client = await connect(database);
    await client.query(tables);
    await client.query(`GRANT SELECT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`);
    await client.end();
  }

  private async map(database: string, credentials: object, tables: object[]): Promise<void> {
    const port = Number(new URL((await status()).gateway).port) + 6;
    const body = {
      code: codeOf(database),
      name: database,
      kind: 'POSTGRESQL',
      host: '127.0.0.1',
      port,
      database,
      encrypted: false,
      credentials,
    };
    const { id } = await must<{ id: string }>(201, 'dpo', 'POST', '/v1/data-sources', body);
    this.sources.push(id);
    await must(200, 'dpo', 'POST', `/v1/data-sources/${id}/discover`, {});
    for (const table of tables) {
      const treatment = { source: id, schema: 'public', category: 'website', ...table };
      await must(200, 'dpo', 'PUT', '/v1/treatments', treatment);
    }
  }

  /** Orders, a ticket and an invoice of somebody. */
  async serve({ user, name, mobile, email, idNumber }: Person): Promise<void> {
    const shop = await connect(this.shop);
    const customer = [++this.rows, user, name, mobile, email, idNumber];
    await shop.query('INSERT INTO customer VALUES ($1, $2, $3, $4, $5, $6)', customer);
    for (let n = 0; n < ORDERS; n++) {
      const id = ++this.rows;
      await shop.query(
        `INSERT INTO orders VALUES ($1, $2, $3, $4, $5, '北京市朝阳区示例路1号', 250, '2026-03-02')`,
        [id, `ord-${id}`, user, name, mobile],
      );
      await shop.query('INSERT INTO order_item VALUES ($1, $1, $2)', [id, `for ${name}`]);
    }
    await shop.end();
    const office = await connect(this.office);
    const id = ++this.rows;
    await office.query('INSERT INTO ticket VALUES ($1, $2, $3)', [id, user, `call ${mobile}`]);
    await office.query(`INSERT INTO invoice VALUES ($1, $2, $3, $4, 1500, '2026-03-31')`, [
      id,
      `inv-${id}`,
      user,
      name,
    ]);
    await office.end();
  }

  /** Tells which person here is which there. */
  async names(subject: string, person: Person): Promise<void> {
    const references = [{ subject, externalId: person.user }];
    await must(204, 'site', 'POST', '/v1/data-sources/references', { references });
  }

  async count(database: string, rows: string): Promise<number> {
    const client = await connect(database);
    const found = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${rows}`);
    await client.end();
    return Number(found.rows[0]?.n);
  }

  /** Later erasures reach neither any more. */
  async close(): Promise<void> {
    for (const id of this.sources)
      await must(200, 'dpo', 'POST', `/v1/data-sources/${id}/retire`, {});
  }
}
