import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useSession } from '../../shared/session';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { AuditTrail } from '../request/AuditTrail';
import { personById } from './api';
import './person.css';
import { PersonConsents } from './PersonConsents';
import { PersonLevel } from './PersonLevel';
import { PersonLine } from './PersonLine';
import { PersonRestrictions } from './PersonRestrictions';
import { PersonSources } from './PersonSources';
import './texts';

const tones: Record<string, Tone> = { ACTIVE: 'good', HELD: 'info', CANCELLED: 'warn' };

/** One person under their pseudonymous id: how they stand, and all that happened as one line. */
export function PersonPage() {
  const { t } = useTranslation('person');
  const { id = '' } = useParams();
  useDocumentTitle(t('title'));
  const roles = useSession().data?.roles ?? [];
  const officer = roles.includes('dpo');
  const query = useQuery({
    ...personById(id),
    enabled: officer || roles.includes('auditor'),
  });
  const age = query.data?.ageBand;
  const minor = age === 'ADULT' ? undefined : age;
  return (
    <>
      <header className="request-top">
        <h1 className="desk-h1 desk-mono">{id}</h1>
        {query.data && (
          <Tag tone={tones[query.data.state] ?? 'plain'}>{t(`state.${query.data.state}`)}</Tag>
        )}
        {minor && <Tag tone="warn">{t(`minor.${minor}`)}</Tag>}
      </header>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && query.isEnabled && (
        <Skeleton active title={false} className="desk-panel" />
      )}
      <div className="person-grid">
        <div className="desk-stack">
          <PersonLine id={id} roles={roles} />
          <AuditTrail about={{ subject: id }} />
        </div>
        <aside className="desk-stack" aria-label={t('side')}>
          {!roles.includes('auditor') && <PersonLevel id={id} />}
          {officer && <PersonConsents id={id} />}
          {!roles.includes('auditor') && <PersonRestrictions id={id} />}
          {officer && <PersonSources id={id} />}
        </aside>
      </div>
    </>
  );
}
