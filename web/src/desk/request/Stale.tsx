import { useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { problemOf } from '../../shared/problem';
import { Moment } from '../Moment';
import './texts';

interface StaleProps {
  error: unknown;
  request: RightsRequestFile;
  /** How many events there were when the writing began. */
  since: number;
}

/**
 * Somebody was quicker (412): fetches the request anew, so that the next try names its version, and
 * tells what happened meanwhile. What was typed stays where it is.
 */
export function Stale({ error, request, since }: StaleProps) {
  const { t } = useTranslation('requestDesk');
  const queries = useQueryClient();
  const stale = problemOf(error).status === 412;
  useEffect(() => {
    if (stale) void queries.invalidateQueries({ queryKey: ['request', request.id] });
  }, [stale, queries, request.id]);
  if (!stale) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('stale.title')}
      description={
        <>
          <p>{t('stale.text')}</p>
          <ul>
            {request.events.slice(since).map((event) => (
              <li key={`${event.at} ${event.move}`}>
                <Moment at={event.at} /> ·{' '}
                {t('stale.event', {
                  state: t(`requestState.${event.to}`, { ns: 'shared' }),
                  who: t(`actor.${event.actorKind}`, { ns: 'desk' }),
                })}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
