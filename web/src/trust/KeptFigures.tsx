import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PublicPromise } from '../api/types';
import { Card } from '../shared/ui/Card';
import { Empty } from '../shared/ui/Empty';
import { Loaded } from '../shared/ui/Loaded';
import { promisesOf } from './api';

/** How often each promise was kept: numbers first, a bar beside them. */
export function KeptFigures({ site }: { site: string }) {
  const { t } = useTranslation('trust');
  const promises = useQuery(promisesOf(site));
  return (
    <Card title={t('kept.title')}>
      <p className="muted small">{t('kept.lead')}</p>
      <Loaded query={promises} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('kept.none')} />
          ) : (
            <ul className="figures">
              {items.map((promise) => (
                <Figure key={promise.code} promise={promise} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function Figure({ promise }: { promise: PublicPromise }) {
  const { t } = useTranslation('trust');
  const kept = promise.kept ?? 0;
  const ended = kept + (promise.broken ?? 0);
  return (
    <li className="figure">
      <div>
        <p>{promise.name}</p>
        <p className="muted small">{promise.clause}</p>
      </div>
      {promise.suppressed ? (
        <p className="muted small">{t('kept.few')}</p>
      ) : ended === 0 ? (
        <p className="muted small">{t('kept.never')}</p>
      ) : (
        <div>
          <p>
            <strong>{t('kept.of', { kept, ended })}</strong>
          </p>
          <meter className="figure__bar" min={0} max={ended} value={kept}>
            {t('kept.of', { kept, ended })}
          </meter>
        </div>
      )}
    </li>
  );
}
