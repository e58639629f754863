import { text } from 'node:stream/consumers';
import i18next from 'i18next';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { PeoplePages, peopleTexts } from './PeoplePages';
import { type AppLanguage, speak } from './shared/language';
import { newQueryClient } from './shared/query';
import { nobodyIsThere } from './shared/session';

/** What the build draws of a page: its content before any answer came, and its name. */
export interface Drawn {
  html: string;
  brand: string;
}

/** Draws the page at `path`; `signedOut` as those see it who have no session. */
export async function draw(
  path: string,
  language: AppLanguage,
  signedOut: boolean,
): Promise<Drawn> {
  await speak(language, ...peopleTexts);
  const queries = newQueryClient();
  if (signedOut) nobodyIsThere(queries);
  const { prelude } = await prerenderToNodeStream(
    <PeoplePages
      queries={queries}
      router={(routes) => <StaticRouter location={path}>{routes}</StaticRouter>}
    />,
    { progressiveChunkSize: Infinity },
  );
  queries.clear();
  return { html: await text(prelude), brand: i18next.t('brand') };
}
