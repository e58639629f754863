import { QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { startLanguage, switchLanguage } from './language';
import { newQueryClient } from './query';

it('what a page shows is asked anew in another language', async () => {
  await startLanguage();
  await switchLanguage('zh-CN');
  const asked: string[] = [];
  const client = newQueryClient();
  const observer = new QueryObserver(client, {
    queryKey: ['worded'],
    queryFn: () => asked.push(document.documentElement.lang),
  });
  const leave = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(client.getQueryData(['worded'])).toBe(1));
  await switchLanguage('en');
  await vi.waitFor(() => expect(asked).toEqual(['zh-CN', 'en']));
  leave();
});
