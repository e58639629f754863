import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { notice } from '../../../sdk/src/exampleNotice';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { FacePage } from './FacePage';

it('offers the documents that have a face check, and the way for all others', async () => {
  serve({ 'POST /v1/notices': () => ({ status: 201, body: { ...notice, items: [] } }) });
  await show(<FacePage />);
  const documents = await screen.findByLabelText('Document');
  expect(within(documents).getAllByRole('option')).toHaveLength(3);
  expect(within(documents).queryByText('Passport')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'By document instead' })).toBeInTheDocument();
});
