import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { demoTexts } from '../src/demo/texts';
import { deskTexts } from '../src/desk/texts';
import { anyoneTexts } from '../src/anyone/texts';
import { listTexts } from '../src/lists/texts';
import { meTexts } from '../src/me/texts';
import { startLanguage, switchLanguage } from '../src/shared/language';
import { newQueryClient } from '../src/shared/query';
import { startTexts } from '../src/start/texts';
import { trustTexts } from '../src/trust/texts';

/** A component as its entry would show it, in English, at an address. */
export async function show(element: ReactElement, path = '/') {
  await startLanguage(
    startTexts,
    anyoneTexts,
    listTexts,
    meTexts,
    deskTexts,
    demoTexts,
    trustTexts,
  );
  await switchLanguage('en');
  return render(
    <QueryClientProvider client={newQueryClient()}>
      <MemoryRouter initialEntries={[path]}>{element}</MemoryRouter>
    </QueryClientProvider>,
  );
}
