import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { PeoplePages, peopleTexts } from './PeoplePages';
import { isDrawn, startLanguage } from './shared/language';
import { newQueryClient } from './shared/query';
import { nobodyIsThere } from './shared/session';

await startLanguage(...peopleTexts);

const root = document.getElementById('app') as HTMLElement;
const queries = newQueryClient();
if (root.dataset.session === 'none') nobodyIsThere(queries);

const pages = (
  <PeoplePages queries={queries} router={(routes) => <BrowserRouter>{routes}</BrowserRouter>} />
);
if (isDrawn()) hydrateRoot(root, pages);
else createRoot(root).render(pages);
