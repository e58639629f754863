import { expect, it } from 'vitest';
import type { DiscoveredTable } from '../../api/setup';
import { proposalFor, treatmentFrom, type TreatmentValues } from './treatmentForm';

const column = (name: string, data: string, proposed: string) => ({
  name,
  type: 'text',
  nullable: true,
  data,
  proposed,
  generalisation: null,
  reason: '',
});
const table = {
  schema: 'public',
  name: 'orders',
  primaryKey: ['id'],
  relations: [{ column: 'user_id', schema: 'public', table: 'users', parentColumn: 'id' }],
  columns: [column('user_id', 'OTHER', 'KEEP'), column('phone', 'MOBILE', 'NULL')],
} as unknown as DiscoveredTable;

it('a table without an id of people of its own is reached by way of its parent', () => {
  const proposal = proposalFor(table, undefined) as TreatmentValues;
  expect(proposal.key).toEqual({ kind: 'PARENT', column: 'user_id' });
  const said = treatmentFrom('src', table, { ...proposal, category: 'orders' });
  expect(said.key).toMatchObject({ parent: 'users', parentColumn: 'id', parentSchema: 'public' });
});

it('columns that are kept are left out, and all of them when rows go whole', () => {
  const proposal = { ...(proposalFor(table, undefined) as TreatmentValues), category: 'orders' };
  const said = treatmentFrom('src', table, proposal);
  expect(said.columns).toEqual([{ column: 'phone', treatment: 'NULL', sensitive: false }]);
  expect(treatmentFrom('src', table, { ...proposal, action: 'DELETE' }).columns).toBeUndefined();
});
