import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '../../api/setup';
import { saveFile } from '../../shared/saveFile';
import { formatInstant } from '../../shared/time';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Failure } from '../Failure';
import { Listing } from '../parts/Listing';
import { imports } from './api';

const tones: Record<ImportJob['state'], Tone> = {
  RECEIVING: 'info',
  READY: 'info',
  DONE: 'good',
  ABANDONED: 'bad',
};

/** Imports with how far each is; they go on when the page is closed. */
export function ImportList() {
  const { t, i18n } = useTranslation('exchange');
  const query = useInfiniteQuery(imports);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (items.length === 0) return null;
  return (
    <div className="stack">
      <Listing
        label={t('import.list')}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'at',
            title: t('import.at'),
            render: ({ createdAt, id }) => (
              <>
                {formatInstant(createdAt, i18n.language)}
                <div className="desk-small desk-mono">{id}</div>
              </>
            ),
          },
          {
            key: 'state',
            title: t('import.state'),
            render: ({ state, dryRun }) => (
              <span className="line-up">
                <Tag tone={tones[state]}>{t(`import.is.${state}`)}</Tag>
                {dryRun && <Tag>{t('import.dry')}</Tag>}
              </span>
            ),
          },
          { key: 'progress', title: t('import.progress'), render: (job) => <Far job={job} /> },
          {
            key: 'outcome',
            title: t('import.outcome'),
            render: ({ recorded, unchanged, failed }) =>
              t('import.counts', { recorded, unchanged, failed }),
          },
          { key: 'errors', title: t('import.errors'), render: (job) => <Errors job={job} /> },
        ]}
      />
      {query.hasNextPage && (
        <div>
          <Button onClick={() => void query.fetchNextPage()}>{t('more', { ns: 'shared' })}</Button>
        </div>
      )}
    </div>
  );
}

function Far({ job: { lines, processed, state } }: { job: ImportJob }) {
  const { t } = useTranslation('exchange');
  const share = lines === 0 ? 0 : Math.floor((100 * processed) / lines);
  return (
    <span className="run-progress">
      <Progress
        percent={state === 'DONE' ? 100 : share}
        size="small"
        showInfo={false}
        aria-label={t('import.progress')}
      />
      <span className="desk-small">{t('import.linesOf', { processed, lines })}</span>
    </span>
  );
}

function Errors({ job: { failed, errors, id } }: { job: ImportJob }) {
  const { t } = useTranslation('exchange');
  const save = useMutation({ mutationFn: () => saveFile(errors, 'text/csv', `${id}-errors.csv`) });
  if (failed === 0) return <>—</>;
  return (
    <>
      <Button size="small" loading={save.isPending} onClick={() => save.mutate()}>
        {t('import.errorFile')}
      </Button>
      {save.isError && <Failure error={save.error} />}
    </>
  );
}
