import { queryOptions, useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LogState } from '../../api/setup';
import { call } from '../../shared/http';
import { formatInstant } from '../../shared/time';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';

const log = queryOptions({
  queryKey: ['log'],
  queryFn: () => call<LogState>('GET', '/v1/log'),
  refetchInterval: 15_000,
});

/** The log in which every consent, withdrawal and certificate is proved. */
export function LogPanel() {
  const { t } = useTranslation('settings');
  const query = useQuery(log);
  return (
    <Panel title={t('log.title')}>
      <p className="desk-small dialog-text">{t('log.text')}</p>
      <Answered query={query} rows={3}>
        {(state) => <State state={state} />}
      </Answered>
    </Panel>
  );
}

function State({ state }: { state: LogState }) {
  const { t, i18n } = useTranslation('settings');
  const { size, publishedSize, publishedAt, waiting, refusal, origin, verifierKey } = state;
  return (
    <>
      {refusal && <Alert type="error" showIcon title={t('log.refusal')} description={refusal} />}
      <dl className="desk-facts">
        <dt>{t('log.size')}</dt>
        <dd>{t('log.sizes', { size, publishedSize, waiting })}</dd>
        <dt>{t('log.publishedAt')}</dt>
        <dd>{publishedAt ? formatInstant(publishedAt, i18n.language) : '—'}</dd>
        <dt>{t('log.origin')}</dt>
        <dd className="desk-mono">
          <a href="/log/checkpoint" target="_blank" rel="noreferrer">
            {origin}
          </a>
        </dd>
        <dt>{t('log.key')}</dt>
        <dd className="desk-mono secret">{verifierKey}</dd>
      </dl>
    </>
  );
}
