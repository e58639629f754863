import type { DiscoveredColumn, DiscoveredTable, NewTreatment, Treatment } from '../../api/setup';

interface ColumnValues {
  treatment: DiscoveredColumn['proposed'];
  generalisation?: DiscoveredColumn['generalisation'];
  length?: number | null;
  sensitive?: boolean;
}

/** What the form holds; columns by name. */
export interface TreatmentValues {
  category: string;
  action: NewTreatment['action'];
  key: { kind: NewTreatment['key']['kind']; column: string };
  recordKey?: string | null;
  columns: Record<string, ColumnValues>;
}

/** What is in force, or what discovery proposes for a table that nothing is said of yet. */
export function proposalFor(
  table: DiscoveredTable,
  treatment: Treatment | undefined,
): Partial<TreatmentValues> {
  const columns = Object.fromEntries(
    table.columns.map((column) => {
      const now = treatment?.columns.find((one) => one.column === column.name);
      const { proposed, generalisation } = column;
      return [column.name, now ?? { treatment: proposed, generalisation, sensitive: false }];
    }),
  );
  if (!treatment) return { action: 'ANONYMISE', key: keyOf(table), columns };
  const { category, action, key, recordKey } = treatment;
  return { category, action, key: { kind: key.kind, column: key.column }, recordKey, columns };
}

/** By a discovered relation to another table, or by the column that looks like an account's id. */
function keyOf(table: DiscoveredTable): TreatmentValues['key'] {
  const own = table.columns.find(({ data }) => data === 'ACCOUNT_ID');
  if (own) return { kind: 'EXTERNAL_ID', column: own.name };
  const [relation] = table.relations;
  if (relation) return { kind: 'PARENT', column: relation.column };
  return { kind: 'EXTERNAL_ID', column: table.columns[0]?.name ?? '' };
}

/** The treatment as the service takes it: a parent by its discovered relation, kept columns out. */
export function treatmentFrom(
  source: string,
  table: DiscoveredTable,
  { category, action, key, recordKey, columns }: TreatmentValues,
): NewTreatment {
  const parent = table.relations.find(({ column }) => column === key.column);
  return {
    source,
    schema: table.schema,
    table: table.name,
    category,
    action,
    key: {
      ...key,
      ...(key.kind === 'PARENT' &&
        parent && {
          parentSchema: parent.schema,
          parent: parent.table,
          parentColumn: parent.parentColumn,
        }),
    },
    ...(recordKey && { recordKey }),
    ...(action === 'ANONYMISE' && { columns: columnsFrom(columns) }),
  };
}

function columnsFrom(columns: TreatmentValues['columns']): NewTreatment['columns'] {
  return Object.entries(columns)
    .filter(([, { treatment }]) => treatment !== 'KEEP')
    .map(([column, { treatment, generalisation, length, sensitive }]) => ({
      column,
      treatment,
      sensitive: sensitive ?? false,
      ...(treatment === 'GENERALISE' && generalisation && { generalisation }),
      ...(treatment === 'TRUNCATE' && length != null && { length }),
    }));
}
