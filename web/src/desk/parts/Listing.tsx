import type { ReactNode } from 'react';
import { useWide } from '../useWide';
import './parts.css';

/** One column of a list; the first one names the row. */
export interface Column<T> {
  key: string;
  title: string;
  /** Left out where there is little room. */
  wideOnly?: boolean;
  end?: boolean;
  render: (row: T) => ReactNode;
}

interface ListingProps<T> {
  label: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
}

/** Rows as a plain table where there is room, as cards with named facts where there is not. */
export function Listing<T>(props: ListingProps<T>) {
  return useWide() ? <Rows {...props} /> : <Cards {...props} />;
}

function Rows<T>({ label, columns, rows, rowKey }: ListingProps<T>) {
  const place = ({ end, wideOnly }: Column<T>) =>
    [end && 'listing__end', wideOnly && 'listing__wide'].filter(Boolean).join(' ');
  return (
    <div className="desk-panel listing">
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={place(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    className={place(column)}
                    {...(index === 0 && { scope: 'row' })}
                  >
                    {column.render(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards<T>({ label, columns, rows, rowKey }: ListingProps<T>) {
  const [head, ...facts] = columns;
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="desk-panel">
          <div className="cards__head">{head?.render(row)}</div>
          <dl className="cards__facts">
            {facts
              .filter(({ wideOnly }) => !wideOnly)
              .map(({ key, title, render }) => (
                <div key={key}>
                  <dt>{title}</dt>
                  <dd>{render(row)}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
