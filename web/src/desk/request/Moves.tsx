import { Alert, App, Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestView } from '../../api/types';
import { useAction } from '../../shared/useAction';
import { makeMove } from '../api';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { MoveDialog } from './MoveDialog';

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
  request: RequestView;
  etag: string | undefined;
}

/** The moves that the server says are legal now; which they are is not decided here. */
export function Moves({ request, etag }: MovesProps) {
  const { t } = useTranslation('desk');
  const [asking, setAsking] = useState<string>();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const act = useAction(makeMove, async (_, { move }) => {
    setAsking(undefined);
    void message.success(t(`moved.${move}`, { defaultValue: t('moved.other') }));
    await queries.invalidateQueries();
  });
  const legal = offered.filter((move) => request.moves?.includes(move));
  return (
    <Panel title={t('moves.title')}>
      {legal.length === 0 && <p className="desk-small">{t('moves.none')}</p>}
      {legal.length > 0 && <p className="desk-small">{t('moves.hint')}</p>}
      <div className="moves">
        {legal.map((move, index) => (
          <Button
            key={move}
            block
            type={index === 0 ? 'primary' : 'default'}
            danger={move === 'refuse'}
            onClick={() => {
              act.reset();
              setAsking(move);
            }}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
      </div>
      {request.state === 'EXECUTING' && <Alert type="info" title={t('moves.executing')} showIcon />}
      {asking && (
        <MoveDialog
          move={asking}
          type={request.type}
          busy={act.isPending}
          problem={act.error != null && <Failure error={act.error} />}
          onCancel={() => setAsking(undefined)}
          onMove={(body) => act.mutate({ id: request.id, move: asking, body, etag })}
        />
      )}
    </Panel>
  );
}
