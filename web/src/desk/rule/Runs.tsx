import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { RetentionRun } from '../../api/setup';
import { formatInstant } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { useMay } from '../parts/useMay';
import { runs, startRun } from './api';
import { RunProgress } from './RunProgress';
import { RunStateTag } from './RunStateTag';

/** What the rules let go of: dry runs that only count, and real ones, the newest first. */
export function Runs() {
  const { t } = useTranslation('rule');
  const query = useQuery(runs);
  return (
    <Panel title={t('runs.title')} aside={<Start />}>
      <p className="desk-small dialog-text">{t('runs.text')}</p>
      <Answered query={query} rows={3}>
        {({ items }) =>
          items.length ? <List items={items} /> : <p className="desk-small">{t('runs.none')}</p>
        }
      </Answered>
    </Panel>
  );
}

function Start() {
  const { t } = useTranslation('rule');
  const mayRun = useMay('dpo', 'operator');
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const start = useAction(startRun, async (run) => {
    await queries.invalidateQueries({ queryKey: ['retention-runs'] });
    await navigate(`/retention-runs/${run.id}`);
  });
  if (!mayRun) return null;
  return (
    <span className="line-up">
      <Button
        type="primary"
        loading={start.isPending && !asking}
        onClick={() => start.mutate({ dryRun: true })}
      >
        {t('runs.dry')}
      </Button>
      <Button danger onClick={() => setAsking(true)}>
        {t('runs.real')}
      </Button>
      {asking && (
        <Modal
          open
          title={t('runs.realTitle')}
          okText={t('runs.real')}
          cancelText={t('cancel', { ns: 'shared' })}
          okButtonProps={{ danger: true, loading: start.isPending }}
          onOk={() => start.mutate({ dryRun: false })}
          onCancel={() => setAsking(false)}
        >
          <p>{t('runs.realText')}</p>
          {start.isError && <Failure error={start.error} />}
        </Modal>
      )}
      {start.isError && !asking && <Failure error={start.error} />}
    </span>
  );
}

function List({ items }: { items: RetentionRun[] }) {
  const { t, i18n } = useTranslation('rule');
  return (
    <Listing
      label={t('runs.title')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'at',
          title: t('runs.at'),
          render: ({ id, startedAt }) => (
            <Link to={`/retention-runs/${id}`}>{formatInstant(startedAt, i18n.language)}</Link>
          ),
        },
        {
          key: 'kind',
          title: t('runs.kind'),
          render: ({ dryRun }) => t(dryRun ? 'runs.isDry' : 'runs.isReal'),
        },
        { key: 'state', title: t('runs.state'), render: (run) => <RunStateTag run={run} /> },
        { key: 'progress', title: t('runs.progress'), render: (run) => <RunProgress run={run} /> },
      ]}
    />
  );
}
