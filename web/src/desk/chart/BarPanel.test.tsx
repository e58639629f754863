import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { lendPen } from '../../../test/pen';
import { show } from '../../../test/render';
import { palettes } from '../../shared/tokens';
import { BarPanel } from './BarPanel';
import { type Bars, drawingOf } from './bars';

const bars: Bars = {
  labels: ['October', 'November'],
  series: [
    { name: 'kept', colour: 'primary', values: [12, 9] },
    { name: 'missed', colour: 'seal', values: [0, 1] },
  ],
};

beforeEach(lendPen);

const panel = (shown: Bars) => (
  <BarPanel
    title="Promises"
    of="Month"
    bars={shown}
    behind={(index) => `/requests?month=${index}`}
    nothing="Nothing has come due yet."
  />
);

it('has every number in a table, each row leading to what it counts', async () => {
  await show(panel(bars));
  await userEvent.setup().click(await screen.findByText('Table'));
  const row = within(screen.getByRole('row', { name: /November/ }));
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['9', '1']);
  expect(row.getByRole('link')).toHaveAttribute('href', '/requests?month=1');
});

it('says what will stand there when there is nothing to draw', async () => {
  await show(panel({ ...bars, series: [{ name: 'kept', colour: 'primary', values: [0, 0] }] }));
  expect(await screen.findByText('Nothing has come due yet.')).toBeInTheDocument();
  expect(screen.queryByText('Table')).not.toBeInTheDocument();
});

it('draws its tooltips without markup, in the colours of the theme', () => {
  const drawing = drawingOf(bars, palettes.dark, { still: true, width: 400 });
  expect(drawing).toMatchObject({ animation: false, tooltip: { renderMode: 'richText' } });
  expect(JSON.stringify(drawing)).toContain(palettes.dark.primary);
});
