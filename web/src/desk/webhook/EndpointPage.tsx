import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Endpoint } from '../../api/setup';
import { formatInstant } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { ConfirmTyping } from '../parts/ConfirmTyping';
import { PageTop } from '../parts/PageTop';
import { useMay } from '../parts/useMay';
import {
  attemptsOf,
  endpointById,
  moveEndpoint,
  removeEndpoint,
  rotateSecret,
  testEndpoint,
} from './api';
import { AttemptList } from './AttemptList';
import { EndpointDialog, Secret } from './EndpointDialog';

const OVERLAP_HOURS = 24;

/** One endpoint: its state, a try, its secret, and every attempt. */
export function EndpointPage() {
  const { id = '' } = useParams();
  const query = useQuery(endpointById(id));
  return <Answered query={query}>{(endpoint) => <One endpoint={endpoint} />}</Answered>;
}

function One({ endpoint }: { endpoint: Endpoint }) {
  const { t, i18n } = useTranslation('webhook');
  const operator = useMay('operator');
  const { id, url, state, disabledReason, previousSecretUntil } = endpoint;
  return (
    <>
      <PageTop
        up={{ to: '/webhooks', title: t('title') }}
        title={url}
        tags={<Tag tone={state === 'ACTIVE' ? 'good' : 'bad'}>{t(`endpointState.${state}`)}</Tag>}
        lead={disabledReason}
      />
      <div className="stack">
        {operator && <Acts endpoint={endpoint} />}
        {previousSecretUntil && (
          <p className="desk-small">
            {t('overlap', { at: formatInstant(previousSecretUntil, i18n.language) })}
          </p>
        )}
        <Attempts id={id} />
      </div>
    </>
  );
}

function Acts({ endpoint: { id, state, url }, endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation('webhook');
  const [dialog, setDialog] = useState<'change' | 'remove'>();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries();
  const move = useAction(moveEndpoint, again);
  const rotate = useAction(rotateSecret, again);
  const test = useAction(testEndpoint, again);
  const remove = useAction(removeEndpoint, async () => {
    await again();
    await navigate('/webhooks');
  });
  const failed = test.error ?? move.error ?? rotate.error;
  return (
    <div className="desk-panel stack">
      <div className="line-up">
        <Button type="primary" loading={test.isPending} onClick={() => test.mutate(id)}>
          {t('test')}
        </Button>
        <Button onClick={() => setDialog('change')}>{t('change')}</Button>
        <Button
          loading={rotate.isPending}
          onClick={() => rotate.mutate({ id, overlapHours: OVERLAP_HOURS })}
        >
          {t('rotate', { hours: OVERLAP_HOURS })}
        </Button>
        <Button
          loading={move.isPending}
          onClick={() => move.mutate({ id, move: state === 'ACTIVE' ? 'disable' : 'enable' })}
        >
          {t(state === 'ACTIVE' ? 'disable' : 'enable')}
        </Button>
        <Button danger onClick={() => setDialog('remove')}>
          {t('remove', { ns: 'parts' })}
        </Button>
      </div>
      {test.data && (
        <Alert
          type={test.data.outcome === 'DELIVERED' ? 'success' : 'error'}
          showIcon
          title={`${t(`outcome.${test.data.outcome}`)} ${test.data.status ?? ''} · ${test.data.tookMillis} ms`}
        />
      )}
      {rotate.data?.secret && <Secret secret={rotate.data.secret} />}
      {failed != null && <Failure error={failed} />}
      {dialog === 'change' && (
        <EndpointDialog endpoint={endpoint} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'remove' && (
        <ConfirmTyping
          title={t('removeTitle')}
          word={new URL(url).host}
          ok={t('remove', { ns: 'parts' })}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(id)}
          onClose={() => setDialog(undefined)}
        >
          <p>{t('removeText')}</p>
        </ConfirmTyping>
      )}
    </div>
  );
}

function Attempts({ id }: { id: string }) {
  const { t } = useTranslation('webhook');
  const query = useInfiniteQuery(attemptsOf(id));
  return (
    <Panel title={t('attempts')}>
      <AttemptList attempts={query.data?.pages.flatMap((page) => page.items) ?? []} />
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </Panel>
  );
}
