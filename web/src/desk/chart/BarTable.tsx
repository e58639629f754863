import { Link } from 'react-router';
import type { Bars } from './bars';

interface BarTableProps {
  caption: string;
  of: string;
  bars: Bars;
  behind: ((index: number) => string | undefined) | undefined;
}

/** The numbers of a chart. */
export function BarTable({ caption, of, bars, behind }: BarTableProps) {
  return (
    <div className="chart-table">
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {bars.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.labels.map((label, index) => {
            const to = behind?.(index);
            return (
              <tr key={label}>
                <th scope="row">{to ? <Link to={to}>{label}</Link> : label}</th>
                {bars.series.map(({ name, values }) => (
                  <td key={name}>{values[index]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
