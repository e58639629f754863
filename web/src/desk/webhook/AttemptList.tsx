import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../api/setup';
import { formatInstant } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { Listing } from '../parts/Listing';

/** Attempts to tell, with what came back and how long it took. */
export function AttemptList({ attempts }: { attempts: Attempt[] }) {
  const { t, i18n } = useTranslation('webhook');
  if (attempts.length === 0) return <p className="desk-small">{t('noAttempt')}</p>;
  return (
    <Listing
      label={t('attempts')}
      rows={attempts}
      rowKey={({ event, attempt, at }) => `${event} ${attempt} ${at}`}
      columns={[
        { key: 'at', title: t('at'), render: ({ at }) => formatInstant(at, i18n.language) },
        { key: 'n', title: t('attempt'), end: true, render: ({ attempt }) => attempt },
        {
          key: 'outcome',
          title: t('outcomeTitle'),
          render: ({ outcome, status }) => (
            <Tag tone={outcome === 'DELIVERED' ? 'good' : 'bad'}>
              {t(`outcome.${outcome}`)} {status ?? ''}
            </Tag>
          ),
        },
        {
          key: 'took',
          title: t('took'),
          end: true,
          render: ({ tookMillis }) => `${tookMillis} ms`,
        },
      ]}
    />
  );
}
