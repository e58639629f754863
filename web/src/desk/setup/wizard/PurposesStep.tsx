import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Purpose } from '../../../api/setup';
import { newKey } from '../../../shared/idempotency';
import { useLocalText } from '../../../shared/localText';
import { Failure } from '../../Failure';
import { Panel } from '../../Panel';
import { Answered } from '../../parts/Answered';
import { draftPurpose, movePurpose, purposes } from '../../purpose/api';
import { starterPurpose, starterPurposes } from '../catalogue';
import { FaceTransfer } from './FaceTransfer';
import { StarterList } from './StarterList';

const usual = ['account', 'service_notice', 'marketing', 'support', 'security_log'];

/** The usual purposes as drafts, then those that are ready put in force. */
export function PurposesStep() {
  const { t } = useTranslation('wizard');
  const local = useLocalText();
  const query = useQuery(purposes);
  const queries = useQueryClient();
  return (
    <Answered query={query}>
      {({ items }) => (
        <>
          <StarterList
            starters={starterPurposes.map(({ code, title, text }) => {
              const there = items.find((purpose) => purpose.code === code);
              return {
                code,
                title: local(title),
                text: local(text),
                there: there && t(`purposeState.${there.state}`, { ns: 'parts' }),
                usual: usual.includes(code),
              };
            })}
            take={(code, key) => {
              const starter = starterPurpose(code);
              return starter ? draftPurpose(starter, key) : Promise.resolve();
            }}
            onTaken={() => queries.invalidateQueries()}
          />
          <FaceTransfer known={items} />
          <Drafts items={items.filter(({ state }) => state === 'DRAFT')} />
        </>
      )}
    </Answered>
  );
}

function Drafts({ items }: { items: Purpose[] }) {
  const { t } = useTranslation('wizard');
  const local = useLocalText();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Record<string, unknown>>({});
  if (items.length === 0) return null;
  const publishAll = async () => {
    setBusy(true);
    const problems: Record<string, unknown> = {};
    for (const { code } of items) {
      await movePurpose({ code, move: 'publish' }, newKey()).catch((problem: unknown) => {
        problems[code] = problem;
      });
    }
    setFailed(problems);
    setBusy(false);
    await queries.invalidateQueries();
  };
  return (
    <Panel
      title={t('purposes.drafts', { count: items.length })}
      aside={
        <Button loading={busy} onClick={() => void publishAll()}>
          {t('purposes.publish')}
        </Button>
      }
    >
      <p className="desk-small">{t('purposes.publishText')}</p>
      <ul className="found">
        {items.map(({ code, title }) => (
          <li key={code}>
            <Link to={`/purposes/${code}`}>{local(title)}</Link>
            {failed[code] != null && <Failure error={failed[code]} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
