import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/session';
import { staff } from '../api';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { useMay } from '../parts/useMay';
import { LogPanel } from './LogPanel';
import { RobotsPanel } from './RobotsPanel';

/** Who works here, the proof's state, and where everything else is set. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const seesLog = useMay('dpo', 'auditor', 'operator');
  const session = useSession().data;
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} />
      <div className="stack">
        <Panel title={t('staff.title')}>
          <p className="desk-small dialog-text">{t('staff.text')}</p>
          <Staff />
          <p className="desk-small">
            {t('staff.you', {
              name: session?.name ?? '',
              roles: (session?.roles ?? []).map((role) => t(`role.${role}`)).join(' · '),
            })}
          </p>
        </Panel>
        {seesLog && <LogPanel />}
        {seesLog && <RobotsPanel />}
        <Panel title={t('elsewhere.title')}>
          <ul className="found">
            {(['promises', 'rules', 'calendar', 'webhooks', 'policies'] as const).map((page) => (
              <li key={page}>
                <Link to={`/${page}`}>{t(`elsewhere.${page}`)}</Link>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}

function Staff() {
  const query = useQuery(staff);
  return (
    <Answered query={query} rows={2}>
      {({ items }) => (
        <ul className="line-up dialog-text">
          {items.map(({ id, name }) => (
            <li key={id} title={id}>
              {name}
            </li>
          ))}
        </ul>
      )}
    </Answered>
  );
}
