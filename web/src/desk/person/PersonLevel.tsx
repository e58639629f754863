import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AssuranceView } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { levelOf } from './api';

/** How well the person's name is known, and how it was proved. */
export function PersonLevel({ id }: { id: string }) {
  const { t } = useTranslation('person');
  const query = useQuery(levelOf(id));
  return (
    <Panel title={t('level.title')}>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      {query.data && <Level held={query.data} />}
    </Panel>
  );
}

function Level({
  held: { level, method, maskedName, verifiedAt, validUntil },
}: {
  held: AssuranceView;
}) {
  const { t } = useTranslation('person');
  return (
    <>
      <p>
        <Tag tone={level === 'NONE' ? 'plain' : 'good'}>{t(`level.is.${level}`)}</Tag> {maskedName}
      </p>
      {method && (
        <p className="desk-small">
          {t(`level.by.${method}`, { defaultValue: method })}
          {verifiedAt && (
            <>
              {' '}
              · <Moment at={verifiedAt} day />
            </>
          )}
        </p>
      )}
      {validUntil && (
        <p className="desk-small">
          {t('level.until')} <Moment at={validUntil} day />
        </p>
      )}
    </>
  );
}
