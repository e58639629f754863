import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import type { LivingClause } from '../../api/types';
import { Clause } from './Clause';

const clause: LivingClause = {
  ref: '2',
  depth: 1,
  number: '2',
  title: 'Your rights',
  paragraphs: ['We answer within 15 working days.'],
  does: [
    {
      sets: 'PROMISE answered-15wd',
      by: 'CLOCK',
      code: 'answered-15wd',
      kept: { kept: 41, broken: 1, running: 3, lastKept: '2026-11-18' },
    },
    { sets: 'DATA_LOCATION', by: 'NOBODY', code: '', kept: null },
  ],
};

it('a promise says who keeps it, how often it was kept and when last', async () => {
  await show(<Clause clause={clause} names={() => 'Answered in 15 working days'} />);
  expect(screen.getByText('41 of 42 kept · 3 running · last on 18 Nov 2026')).toBeInTheDocument();
  expect(screen.getByText('Answered in 15 working days', { exact: false })).toBeInTheDocument();
});

it('what nothing enforces is not hidden', async () => {
  await show(<Clause clause={clause} names={() => 'x'} />);
  expect(screen.getByText('Nothing here enforces it; people see to it')).toBeInTheDocument();
});
