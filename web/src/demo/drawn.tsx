import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { notice } from '../../sdk/src/exampleNotice';
import type { Drawn } from '../drawn';
import { type AppLanguage, speak } from '../shared/language';
import { newQueryClient } from '../shared/query';
import type { StartedSignup } from './api';
import { SignupPage } from './SignupPage';
import { demoTexts } from './texts';

/**
 * Draws the sign-up page as it is once a sign-up has begun; what its notice says the element shows
 * by itself. The shop's server puts the gateway's address where `__GATEWAY__` stands.
 */
export async function drawSignup(language: AppLanguage): Promise<Drawn> {
  const signup = { signup: '', gateway: '__GATEWAY__', notice } as StartedSignup;
  await speak(language, demoTexts);
  const queries = newQueryClient();
  const { prelude } = await prerenderToNodeStream(
    <QueryClientProvider client={queries}>
      <SignupPage begun={{ language, signup }} />
    </QueryClientProvider>,
    { progressiveChunkSize: Infinity },
  );
  queries.clear();
  return { html: await text(prelude), brand: i18next.t('brand') };
}
