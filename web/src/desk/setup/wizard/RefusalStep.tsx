import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RefusalReason } from '../../../api/setup';
import type { Page } from '../../../api/types';
import { call } from '../../../shared/http';
import { Tag } from '../../../shared/ui/Tag';
import { Answered } from '../../parts/Answered';
import { Listing } from '../../parts/Listing';

const reasonsIn = (language: string) =>
  queryOptions({
    queryKey: ['refusal-reasons', language],
    queryFn: () =>
      call<Page<RefusalReason>>('GET', '/v1/refusal-reasons', {
        headers: { 'Accept-Language': language },
      }),
    staleTime: Infinity,
  });

/** What a request may be refused for, as the person will read it in each language. */
export function RefusalStep() {
  const { t } = useTranslation('wizard');
  const chinese = useQuery(reasonsIn('zh-CN'));
  const english = useQuery(reasonsIn('en')).data?.items ?? [];
  return (
    <Answered query={chinese}>
      {({ items }) => (
        <Listing
          label={t('refusals.title')}
          rows={items}
          rowKey={({ code }) => code}
          columns={[
            { key: 'zh', title: '中文', render: ({ text }) => <span lang="zh-CN">{text}</span> },
            {
              key: 'en',
              title: 'English',
              render: ({ code }) => (
                <span lang="en">{english.find((one) => one.code === code)?.text}</span>
              ),
            },
            {
              key: 'articles',
              title: t('refusals.articles'),
              render: ({ articles, onlyPartial }) => (
                <>
                  {articles} {onlyPartial && <Tag tone="info">{t('refusals.partly')}</Tag>}
                </>
              ),
            },
          ]}
        />
      )}
    </Answered>
  );
}
