import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { LettersPage } from './LettersPage';

const both = (zh: string, en: string) => ({ zh, en });

const pages = {
  'GET /v1/letters': () => ({
    body: {
      items: [
        {
          about: 'request',
          code: 'received',
          ways: ['PRIVACY_CENTRE', 'MAIL'],
          subject: both('进展', 'News'),
          text: both('已收到。', 'We have it.'),
        },
      ],
    },
  }),
  'GET /v1/identity-letters': () => ({
    body: {
      items: [
        {
          about: 'verification',
          code: 'step-up-code',
          ways: ['SMS'],
          subject: null,
          text: both('验证码 135790', 'Code 135790'),
        },
      ],
    },
  }),
  'GET /v1/consent-letters': () => ({
    body: {
      items: [
        {
          about: 'transfer',
          code: 'taken-over-bound',
          ways: ['PRIVACY_CENTRE'],
          subject: both('转移 · Transfer', 'Transfer'),
          text: both('自某日起 · From that day', '自某日起 · From that day'),
        },
      ],
    },
  }),
};

it('letters of every service stand side by side, by what they are about', async () => {
  serve(pages);
  await show(<LettersPage />);
  const verification = within(
    await screen.findByRole('region', { name: 'Verification and sign-in' }),
  );
  expect(verification.getByText('Code 135790')).toBeInTheDocument();
  expect(verification.getByText('Short message')).toBeInTheDocument();
  expect(screen.getByText('We have it.')).toBeInTheDocument();
});

it('a letter that holds both languages is shown once', async () => {
  serve(pages);
  await show(<LettersPage />);
  expect(await screen.findAllByText('自某日起 · From that day')).toHaveLength(1);
});
