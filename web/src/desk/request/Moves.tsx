import { Alert, App, Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { useSession } from '../../shared/session';
import { useAction } from '../../shared/useAction';
import { makeMove } from '../api';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { isAnsweredByReview } from '../particular/answeredByReview';
import { ProposedRefusal } from './ProposedRefusal';
import { Stale } from './Stale';

/** Fetched when somebody decides. */
const ReviewDialog = lazy(async () => ({
  default: (await import('../particular/ReviewDialog')).ReviewDialog,
}));
const MoveDialog = lazy(async () => ({ default: (await import('./MoveDialog')).MoveDialog }));

/** Moves that this page offers, the first of those legal now as the plain next thing to do. */
const offered = [
  'grant',
  'resume',
  'verify',
  'ask-proof',
  'await-requester',
  'grant-partly',
  'refuse',
  'executed',
  'reopen',
];

interface MovesProps {
  request: RightsRequestFile;
  etag: string | undefined;
}

/** The moves that the server says are legal now; which they are is not decided here. */
export function Moves({ request, etag }: MovesProps) {
  const { t } = useTranslation('desk');
  const [asking, setAsking] = useState<string>();
  const [since, setSince] = useState(0);
  const roles = useSession().data?.roles ?? [];
  const acts = roles.includes('dpo') || roles.includes('agent');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const done = (move: string) => {
    setAsking(undefined);
    void message.success(t(`moved.${move}`, { defaultValue: t('moved.other') }));
  };
  const act = useAction(makeMove, async (_, { move }) => {
    done(move);
    await queries.invalidateQueries();
  });
  const legal = offered.filter((move) => acts && request.moves.includes(move));
  const hint = !acts ? 'moves.readOnly' : legal.length ? 'moves.hint' : 'moves.none';
  const go = (move: string, body?: object) => act.mutate({ id: request.id, move, body, etag });
  return (
    <Panel title={t('moves.title')}>
      <p className="desk-small">{t(hint)}</p>
      <div className="moves">
        {legal.map((move, index) => (
          <Button
            key={move}
            block
            type={index === 0 ? 'primary' : 'default'}
            danger={move === 'refuse'}
            onClick={() => {
              act.reset();
              setSince(request.events.length);
              setAsking(move);
            }}
          >
            {isAnsweredByReview(request, move)
              ? t('review.move', { ns: 'particular' })
              : t(`move.${move}`)}
          </Button>
        ))}
        {acts && !request.assignee && request.moves.includes('assign') && (
          <Button
            block
            type="text"
            loading={act.isPending && !asking}
            onClick={() => go('assign', {})}
          >
            {t('moves.assignMe')}
          </Button>
        )}
      </div>
      {acts && (
        <ProposedRefusal request={request} busy={act.isPending} onAnswer={(move) => go(move, {})} />
      )}
      {request.state === 'EXECUTING' && <Alert type="info" title={t('moves.executing')} showIcon />}
      {act.isError && !asking && <Failure error={act.error} />}
      <Suspense fallback={null}>
        {asking && isAnsweredByReview(request, asking) && (
          <ReviewDialog
            request={request}
            onDone={() => done(asking)}
            onClose={() => setAsking(undefined)}
          />
        )}
        {asking && !isAnsweredByReview(request, asking) && (
          <MoveDialog
            move={asking}
            request={request}
            busy={act.isPending}
            problem={
              act.error != null && (
                <>
                  <Failure error={act.error} />
                  <Stale error={act.error} request={request} since={since} />
                </>
              )
            }
            onCancel={() => setAsking(undefined)}
            onMove={(body) => go(asking, body)}
          />
        )}
      </Suspense>
    </Panel>
  );
}
