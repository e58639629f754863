import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile, Standing as Found } from '../../api/types';
import { formatDueDay } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { ObjectLink } from '../ObjectLink';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { useMay } from '../parts/useMay';
import { standingOf } from './api';
import { HandoverCode } from './HandoverCode';
import { KinshipDialog } from './KinshipDialog';
import { MandateDialog } from './MandateDialog';

/** What entitles somebody to ask for somebody else, and what is still missing for a grant. */
export function Standing({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('particular');
  const [asking, setAsking] = useState(false);
  const kin = request.type === 'NEXT_OF_KIN';
  const acts = useMay('dpo', 'agent');
  const query = useQuery(standingOf(request.id));
  const granted = ['GRANTED', 'PARTLY', 'EXECUTING', 'CLOSED'].includes(request.state);
  const Dialog = kin ? KinshipDialog : MandateDialog;
  return (
    <Panel title={t(kin ? 'kinship.title' : 'mandate.title')}>
      <Answered query={query} rows={3}>
        {(standing) => (
          <>
            <Missing codes={standing.missing} />
            {kin ? <Kinship standing={standing} /> : <Mandate standing={standing} />}
          </>
        )}
      </Answered>
      {acts && (
        <div className="desk-links">
          {!granted && (
            <Button onClick={() => setAsking(true)}>
              {t(kin ? 'kinship.record' : 'mandate.record')}
            </Button>
          )}
          {granted && <HandoverCode request={request.id} />}
        </div>
      )}
      {asking && query.data && (
        <Dialog request={request} standing={query.data} onClose={() => setAsking(false)} />
      )}
    </Panel>
  );
}

function Missing({ codes }: { codes: string[] }) {
  const { t } = useTranslation('particular');
  if (codes.length === 0) return <Tag tone="good">{t('standing.whole')}</Tag>;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('standing.open')}
      description={
        <ul>
          {codes.map((code) => (
            <li key={code}>{t(`missing.${code}`, { defaultValue: code })}</li>
          ))}
        </ul>
      }
    />
  );
}

function Mandate({ standing: { mandate } }: { standing: Found }) {
  const { t, i18n } = useTranslation('particular');
  if (!mandate) return null;
  return (
    <dl className="desk-facts desk-facts--row">
      <Fact name={t('mandate.scope')}>
        {mandate.scope
          .map((type) => t(`requestType.${type}`, { ns: 'shared' }))
          .join(t('separator', { ns: 'shared' }))}
      </Fact>
      <Fact name={t('mandate.validUntil')}>{formatDueDay(mandate.validUntil, i18n.language)}</Fact>
      <Fact name={t('mandate.agentCheck')}>{t(`mandate.check.${mandate.agentCheck}`)}</Fact>
    </dl>
  );
}

function Kinship({ standing: { kinship } }: { standing: Found }) {
  const { t } = useTranslation('particular');
  if (!kinship) return null;
  return (
    <dl className="desk-facts desk-facts--row">
      <Fact name={t('kinship.deceased')}>
        {kinship.deceased ? <ObjectLink id={kinship.deceased} /> : '—'}
      </Fact>
      <Fact name={t('kinship.right')}>{t(`requestType.${kinship.right}`, { ns: 'shared' })}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
