import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskQueueItem } from '../../api/types';
import { newKey } from '../../shared/idempotency';
import { problemOf } from '../../shared/problem';
import { useSession } from '../../shared/session';
import { makeMove, staff } from '../api';

interface BulkBarProps {
  picked: DeskQueueItem[];
  onDone: () => void;
}

interface Result {
  done: number;
  refused: { number: string; why: string }[];
}

/** One move for every picked request, each against the version that was seen, each said to its end. */
async function moveAll(
  items: DeskQueueItem[],
  move: string,
  body: object | undefined,
  onStep: (done: number) => void,
): Promise<Result> {
  const result: Result = { done: 0, refused: [] };
  for (const [index, { request }] of items.entries()) {
    try {
      const etag = `"${request.version}"`;
      await makeMove({ id: request.id, move, body, etag }, newKey());
      result.done += 1;
    } catch (error) {
      const { title, code } = problemOf(error);
      result.refused.push({ number: request.number, why: title || code });
    }
    onStep(index + 1);
  }
  return result;
}

/** What can be done to many at once: hand them to somebody, or ask them for proof. */
export function BulkBar({ picked, onDone }: BulkBarProps) {
  const { t } = useTranslation('desk');
  const [step, setStep] = useState<number>();
  const [result, setResult] = useState<Result>();
  const me = useSession().data?.user;
  const known = useQuery(staff).data?.items ?? [];
  const queries = useQueryClient();
  const may = (move: string) => picked.filter(({ request }) => request.moves.includes(move));
  const run = async (move: string, body?: object) => {
    setResult(undefined);
    setStep(0);
    setResult(await moveAll(may(move), move, body, setStep));
    setStep(undefined);
    onDone();
    await queries.invalidateQueries();
  };
  return (
    <>
      {picked.length > 0 && (
        <div className="bulk" role="group" aria-label={t('bulk.label')}>
          <span>
            {step === undefined
              ? t('bulk.picked', { count: picked.length })
              : t('bulk.running', { step, all: picked.length })}
          </span>
          {may('assign').length > 0 && (
            <>
              {me && (
                <Button
                  size="small"
                  loading={step !== undefined}
                  onClick={() => void run('assign', {})}
                >
                  {t('bulk.mine', { count: may('assign').length })}
                </Button>
              )}
              <Select
                size="small"
                aria-label={t('bulk.assign')}
                placeholder={t('bulk.assign')}
                popupMatchSelectWidth={false}
                loading={step !== undefined}
                value={null}
                options={known.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(assignee) => void run('assign', { assignee })}
              />
            </>
          )}
          {may('ask-proof').length > 0 && (
            <Button
              size="small"
              loading={step !== undefined}
              onClick={() => void run('ask-proof', {})}
            >
              {t('bulk.askProof', { count: may('ask-proof').length })}
            </Button>
          )}
          <Button size="small" type="text" onClick={onDone}>
            {t('bulk.none')}
          </Button>
        </div>
      )}
      {result && (
        <Alert
          className="bulk-result"
          type={result.refused.length ? 'warning' : 'success'}
          showIcon
          closable={{
            'aria-label': t('close', { ns: 'shared' }),
            onClose: () => setResult(undefined),
          }}
          title={t('bulk.done', { done: result.done, refused: result.refused.length })}
          description={
            result.refused.length > 0 && (
              <ul>
                {result.refused.map(({ number, why }) => (
                  <li key={number}>
                    <span className="desk-mono">{number}</span> · {why}
                  </li>
                ))}
              </ul>
            )
          }
        />
      )}
    </>
  );
}
