import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewPromise, PolicyVersion, ProposedPromise } from '../../api/setup';
import { usePeriod } from '../../shared/period';
import { Tag } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { clockFor, keeps, makePromise, promises } from '../promise/api';
import { policies } from './api';
import { HoldPromise } from './HoldPromise';
import { Sentence, type SentenceProps } from './Sentence';

interface PromiseLineProps extends SentenceProps {
  promise: ProposedPromise;
  version: PolicyVersion;
}

/** A promise that the text makes, and the clock that keeps it: in force, or made with one click. */
export function PromiseLine({ promise, version, ...sentence }: PromiseLineProps) {
  const { t } = useTranslation('policy');
  const period = usePeriod();
  return (
    <li>
      <p>
        <strong>{period(`${promise.amount} ${promise.unit}`)}</strong>{' '}
        {t('promise.fromTo', {
          start: t(`promise.start.${promise.start}`),
          stop: t(`promise.stop.${promise.stop}`),
        })}
      </p>
      <Sentence clause={promise.clause} text={promise.sentence} {...sentence} />
      {promise.stop === 'HELD' ? (
        <HoldPromise promise={promise} />
      ) : (
        <ClockPromise promise={promise} version={version} />
      )}
    </li>
  );
}

function ClockPromise({ promise, version }: { promise: ProposedPromise; version: PolicyVersion }) {
  const { t } = useTranslation('policy');
  const inForce = useQuery(promises).data?.items;
  const title = useQuery(policies).data?.items.find(
    ({ document }) => document === version.document,
  )?.title;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const accept = useAction(makePromise, async () => {
    void message.success(t('promise.accepted'));
    await queries.invalidateQueries();
  });
  if (!inForce || !title) return null;
  const keeper = keeps(inForce, promise);
  if (keeper) return <Tag tone="good">{t('promise.kept', { name: keeper.name })}</Tag>;
  const source: NewPromise['source'] = {
    document: title,
    version: String(version.version),
    clause: promise.clause || t('promise.noClause'),
  };
  const clock = clockFor(promise, source);
  if (!clock) return <p className="desk-small">{t('promise.byPurpose')}</p>;
  return (
    <>
      <Button size="small" loading={accept.isPending} onClick={() => accept.mutate(clock)}>
        {t('promise.accept')}
      </Button>
      {accept.isError && <Failure error={accept.error} />}
    </>
  );
}
