import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { RetentionRun } from '../../api/setup';
import { useCategories } from '../../shared/categories';
import { formatDay, formatInstant } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { useMay } from '../parts/useMay';
import { runById, steerRun } from './api';
import { RunProgress } from './RunProgress';
import { RunStateTag } from './RunStateTag';

/** One run: how far it is, what went or would go by each rule, and what stays and why. */
export function RunPage() {
  const { id = '' } = useParams();
  const query = useQuery(runById(id));
  return <Answered query={query}>{(run) => <Run run={run} />}</Answered>;
}

function Run({ run }: { run: RetentionRun }) {
  const { t, i18n } = useTranslation('rule');
  return (
    <>
      <PageTop
        up={{ to: '/rules', title: t('title') }}
        title={t(run.dryRun ? 'runs.isDry' : 'runs.isReal')}
        tags={<RunStateTag run={run} />}
        lead={t('run.lead', {
          at: formatInstant(run.startedAt, i18n.language),
          day: formatDay(run.legalDay, i18n.language),
        })}
        actions={<Steer run={run} />}
      />
      <div className="stack">
        <div className="desk-panel">
          <RunProgress run={run} />
        </div>
        {run.rules.length === 0 && run.progress.collected && (
          <p className="desk-small">{t('run.nothing')}</p>
        )}
        {run.rules.map((rule) => (
          <RuleOutcome key={`${rule.rule} ${rule.version}`} rule={rule} dryRun={run.dryRun} />
        ))}
      </div>
    </>
  );
}

function Steer({ run: { id, state, dryRun } }: { run: RetentionRun }) {
  const { t } = useTranslation('rule');
  const mayRun = useMay('dpo', 'operator');
  const queries = useQueryClient();
  const steer = useAction(steerRun, () => queries.invalidateQueries());
  if (!mayRun || dryRun || state === 'DONE' || state === 'STOPPED') return null;
  const move = state === 'PAUSED' ? 'resume' : 'pause';
  return (
    <>
      <Button loading={steer.isPending} onClick={() => steer.mutate({ id, move })}>
        {t(`run.${move}`)}
      </Button>
      <Button danger onClick={() => steer.mutate({ id, move: 'stop' })}>
        {t('run.stop')}
      </Button>
      {steer.isError && <Failure error={steer.error} />}
    </>
  );
}

interface RuleOutcomeProps {
  rule: RetentionRun['rules'][number];
  dryRun: boolean;
}

function RuleOutcome({ rule, dryRun }: RuleOutcomeProps) {
  const { t } = useTranslation('rule');
  const categories = useCategories();
  const { records, subjects, rows, states } = rule;
  return (
    <Panel
      title={`${categories([rule.category])} · ${t(`action.${rule.action}`)}`}
      aside={
        <span className="desk-small desk-mono">
          {rule.rule} · v{rule.version}
        </span>
      }
    >
      <dl className="run-counts">
        {Object.entries({ records, subjects, rows }).map(([name, count]) => (
          <div key={name}>
            <dt>{t(`run.${name}`)}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      <p className="line-up">
        {Object.entries(states).map(([state, count]) => (
          <Tag key={state} tone={state === 'DONE' ? 'good' : state === 'FAILED' ? 'bad' : 'plain'}>
            {t(`itemState.${state}`, { defaultValue: state })} {count.toLocaleString()}
          </Tag>
        ))}
      </p>
      {rule.samples.length > 0 && (
        <>
          <h3 className="run-samples">{t(dryRun ? 'run.samples' : 'run.sampled')}</h3>
          {rule.samples.map((sample, index) => (
            <dl key={index} className="run-sample">
              <dt className="desk-mono">{sample.place}</dt>
              <dd>
                {Object.entries(sample.values).map(([column, value]) => (
                  <span key={column}>
                    <span className="desk-small">{column}</span> <code>{value}</code>
                  </span>
                ))}
              </dd>
            </dl>
          ))}
        </>
      )}
    </Panel>
  );
}
