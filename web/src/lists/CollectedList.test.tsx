import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../test/render';
import type { CollectedData } from '../api/types';
import { CollectedList } from './CollectedList';

const both = (text: string) => ({ zh: text, en: text });
const collected: CollectedData[] = [
  {
    category: 'mobile',
    uses: [
      {
        purpose: 'marketing',
        title: both('Offers'),
        text: both('To tell you of offers.'),
        method: both('By SMS'),
        basis: 'CONSENT',
        basisClause: 'PIPL 13(1)',
        sensitive: false,
        necessary: false,
        separateConsent: 'NONE',
        retention: both('30 days'),
      },
    ],
  },
];

it('for everybody says what may be refused', async () => {
  await show(<CollectedList collected={collected} />);
  expect(screen.getByText('you may refuse')).toBeInTheDocument();
});

it('for one person says what was decided and what is on record', async () => {
  const own = { stateOf: () => 'DECLINED', valueOf: () => '138***8000' };
  await show(<CollectedList collected={collected} own={own} />);
  expect(screen.getByText('You refused; not collected')).toBeInTheDocument();
  expect(screen.getByText('On record: 138***8000')).toBeInTheDocument();
  expect(screen.queryByText('you may refuse')).not.toBeInTheDocument();
});
