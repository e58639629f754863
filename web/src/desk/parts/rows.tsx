import type { InfiniteData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../api/types';
import type { AnswerOf } from './Answered';

/** A list that a service answered at once, or page by page. */
export interface ListAnswer<Row> extends AnswerOf<Page<Row> | InfiniteData<Page<Row>>> {
  hasNextPage?: boolean;
  isFetchingNextPage?: boolean;
  fetchNextPage?: () => unknown;
}

/** The rows of every page that was fetched. */
export function rowsOf<Row>(data: Page<Row> | InfiniteData<Page<Row>>): Row[] {
  return 'pages' in data ? data.pages.flatMap(({ items }) => items) : data.items;
}

/** The way to the next page, while there is one. */
export function MoreRows({ query }: { query: ListAnswer<unknown> }) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <p className="desk-pager">
      <Button
        loading={query.isFetchingNextPage ?? false}
        onClick={() => void query.fetchNextPage?.()}
      >
        {t('more')}
      </Button>
    </p>
  );
}
