import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeskSummary } from '../../api/types';
import { promises } from '../api';

/** How often each promise was kept and broken so far; the same numbers in words beside the bar. */
export function KeptChart({ outcomes }: { outcomes: DeskSummary['promises'] }) {
  const { t } = useTranslation('desk');
  const known = useQuery(promises);
  const rows = Object.entries(outcomes).map(([code, counts]) => ({
    code,
    name: known.data?.items.find((promise) => promise.code === code)?.name ?? code,
    kept: counts.KEPT ?? 0,
    broken: counts.BROKEN ?? 0,
  }));
  return (
    <figure className="kept-chart">
      <figcaption>{t('summary.chart')}</figcaption>
      {rows.length === 0 && <p className="desk-small">{t('summary.noOutcome')}</p>}
      <ul>
        {rows.map(({ code, name, kept, broken }) => (
          <li key={code}>
            <span className="kept-chart__name">{name}</span>
            <Bar kept={kept} broken={broken} />
            <span className="kept-chart__count">{t('summary.outcome', { kept, broken })}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Bar({ kept, broken }: { kept: number; broken: number }) {
  const share = kept + broken === 0 ? 0 : (100 * kept) / (kept + broken);
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect
        width="100"
        height="8"
        className={broken > 0 ? 'kept-chart__broken' : 'kept-chart__none'}
      />
      <rect width={share} height="8" className="kept-chart__kept" />
    </svg>
  );
}
