import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../shared/localText';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { consentsOf } from './api';

const tones: Record<string, Tone> = { GIVEN: 'good', NOTIFIED: 'info', WITHDRAWN: 'warn' };

/** How each purpose stands now. */
export function PersonConsents({ id }: { id: string }) {
  const { t } = useTranslation('person');
  const local = useLocalText();
  const query = useQuery(consentsOf(id));
  return (
    <Panel title={t('consents.title')}>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} />}
      {query.data?.items.length === 0 && <p className="desk-small">{t('consents.none')}</p>}
      <ul className="desk-list">
        {query.data?.items.map((consent) => (
          <li key={consent.purpose}>
            {local(consent.title)}{' '}
            <Tag tone={tones[consent.state] ?? 'plain'}>{t(`consentState.${consent.state}`)}</Tag>
            <div className="desk-small">
              <span className="desk-mono">
                {consent.purpose} v{consent.purposeVersion}
              </span>
              {consent.since && (
                <>
                  {' '}
                  · <Moment at={consent.since} day />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
