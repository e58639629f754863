import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Panel } from '../Panel';
import { correctionsOf } from './api';

/** Which fields were corrected, and which are left for staff to correct by hand. */
export function Corrections({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('particular');
  const answered = request.answeredAt != null;
  const done = useQuery({ ...correctionsOf(request.id), enabled: answered }).data?.items ?? [];
  if (done.length === 0) return null;
  return (
    <Panel title={t('corrections.title')}>
      <ul className="desk-list">
        {done.map(({ field, places, rows, left }) => (
          <li key={field}>
            <span className="desk-mono">{field}</span>{' '}
            <Tag tone={left ? 'warn' : 'good'}>
              {t(left ? 'corrections.left' : 'corrections.done')}
            </Tag>{' '}
            <span className="desk-small">{t('corrections.where', { places, rows })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
