import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Hold } from '../../api/types';
import { useSession } from '../../shared/session';
import { formatDay } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';
import { Panel } from '../Panel';
import { BreakGlassDialog } from './BreakGlassDialog';
import { BreakGlassList } from './BreakGlassList';
import { HoldLines } from './HoldLines';
import './hold.css';

/** What is kept, on what basis, until when; and the guarded way to read it. */
export function HoldPanel({ hold }: { hold: Hold }) {
  const { t, i18n } = useTranslation('desk');
  const [asking, setAsking] = useState(false);
  const roles = useSession().data?.roles ?? [];
  const acts = roles.includes('dpo') || roles.includes('agent');
  return (
    <Panel title={t('hold.title')} aside={<Tag tone="info">{t(`holdState.${hold.state}`)}</Tag>}>
      <p>
        {hold.endsAt && hold.state === 'RUNNING' && <Countdown due={hold.endsAt} />}{' '}
        {hold.lastDay
          ? t('hold.until', { day: formatDay(hold.lastDay, i18n.language) })
          : t('hold.opening')}
      </p>
      <HoldLines hold={hold} mayDecide={roles.includes('dpo') && hold.state !== 'ENDED'} />
      {hold.flags.includes('exceeds-basis') && (
        <Alert type="warning" showIcon title={t('hold.exceedsText')} />
      )}
      {hold.state === 'RUNNING' && <BreakGlassList hold={hold} acts={acts} />}
      {hold.state === 'RUNNING' && acts && (
        <p className="hold-break">
          <Button onClick={() => setAsking(true)}>{t('glass.open')}</Button>
          <span className="desk-small">{t('glass.hint')}</span>
        </p>
      )}
      <p className="desk-links">
        <Link to={`/erasures/${hold.erasure}`}>{t('hold.erasure')}</Link>
      </p>
      {asking && <BreakGlassDialog hold={hold} onClose={() => setAsking(false)} />}
    </Panel>
  );
}
