import type { ReactNode } from 'react';
import { Answered } from './Answered';
import { type Column, Listing } from './Listing';
import { PageTop } from './PageTop';
import { type ListAnswer, MoreRows, rowsOf } from './rows';
import { Teach } from './Teach';

interface ListPageProps<Row> {
  title: string;
  lead: string;
  query: ListAnswer<Row>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  /** What makes a new one, where whoever looks may; stands on top, or where nothing is yet. */
  make?: ReactNode;
  filters?: ReactNode;
  /** What is said where nothing is, with further ways to a first one. */
  none: { title: string; text: string; ways?: ReactNode };
}

/** A page that lists: what it is for, the rows, the way to a new one, or what would be here. */
export function ListPage<Row>({ title, lead, query, make, none, ...list }: ListPageProps<Row>) {
  const rows = query.data && rowsOf(query.data);
  return (
    <>
      <PageTop title={title} lead={lead} actions={rows?.length ? make : null} />
      {list.filters && <div className="desk-filters">{list.filters}</div>}
      <Answered query={query}>
        {(data) =>
          rowsOf(data).length ? (
            <>
              <Listing
                label={title}
                rows={rowsOf(data)}
                rowKey={list.rowKey}
                columns={list.columns}
              />
              <MoreRows query={query} />
            </>
          ) : (
            <Teach title={none.title} text={none.text}>
              {make}
              {none.ways}
            </Teach>
          )
        }
      </Answered>
    </>
  );
}
