import { useTranslation } from 'react-i18next';
import type { ErasureStep } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { Listing } from '../parts/Listing';
import { ServiceName } from '../parts/ServiceName';
import './texts';

/** Each step with who does it, when it was done and what it counted. */
export function Steps({ steps }: { steps: ErasureStep[] }) {
  const { t } = useTranslation('erasure');
  return (
    <Listing
      label={t('stepsTitle')}
      rows={steps}
      rowKey={({ step }) => step}
      columns={[
        {
          key: 'step',
          title: t('column.step'),
          render: ({ step }) => t(`step.${step}`, { defaultValue: step }),
        },
        {
          key: 'service',
          title: t('column.service'),
          render: ({ service }) => <ServiceName name={service} />,
        },
        { key: 'done', title: t('column.done'), render: (step) => <Done step={step} /> },
        {
          key: 'counts',
          title: t('column.counts'),
          render: ({ counts }) =>
            Object.entries(counts)
              .map(([what, count]) => `${t(`count.${what}`, { defaultValue: what })} ${count}`)
              .join(' · ') || '—',
        },
      ]}
    />
  );
}

function Done({ step: { doneAt, lastError, attempts } }: { step: ErasureStep }) {
  const { t } = useTranslation('erasure');
  if (doneAt) return <Moment at={doneAt} />;
  if (!lastError) return <Tag>{t('waiting')}</Tag>;
  return (
    <>
      <Tag tone="bad">{t('stuck')}</Tag>{' '}
      <span className="desk-small">
        {t('tried', { count: attempts })} · <span className="desk-mono">{lastError}</span>
      </span>
    </>
  );
}
