import type { ReactNode } from 'react';
import { Answered } from './Answered';
import { PageTop } from './PageTop';
import { type ListAnswer, MoreRows, rowsOf } from './rows';
import { Teach } from './Teach';

interface ListPageProps<Row> {
  title: string;
  lead: string;
  query: ListAnswer<Row>;
  /** What makes a new one, where whoever looks may; stands on top, or where nothing is yet. */
  make?: ReactNode;
  filters?: ReactNode;
  /** What is said where nothing is, with further ways to a first one. */
  none: { title: string; text: string; ways?: ReactNode };
  children: (rows: Row[]) => ReactNode;
}

/** A page that lists: what it is for, the rows, the way to a new one, or what would be here. */
export function ListPage<Row>({ title, lead, query, make, none, ...parts }: ListPageProps<Row>) {
  const rows = query.data && rowsOf(query.data);
  return (
    <>
      <PageTop title={title} lead={lead} actions={rows?.length ? make : null} />
      {parts.filters && <div className="desk-filters">{parts.filters}</div>}
      <Answered query={query}>
        {(data) =>
          rowsOf(data).length ? (
            <>
              {parts.children(rowsOf(data))}
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
