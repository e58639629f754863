import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Card } from '../shared/ui/Card';
import { Loaded } from '../shared/ui/Loaded';
import { ProblemNote } from '../shared/ui/ProblemNote';
import { usePublicLog } from './api';
import { Announcements } from './Announcements';
import { Archive } from './Archive';
import { ContactCard } from './ContactCard';
import { KeptFigures } from './KeptFigures';
import { LogState } from './LogState';
import { PublicPage } from './PublicPage';
import './trust.css';
import { VerifyFile } from './VerifyFile';

/** For everyone, without an account: check a receipt, see the log, read what was ever published. */
export default function TrustPage() {
  const { t } = useTranslation('trust');
  const { site = '' } = useParams();
  const log = usePublicLog();
  return (
    <PublicPage site={site} title={t('heading')} lead={t('lead')}>
      <div className="stack stack--wide">
        <Card title={t('verify.title')}>
          <div className="stack">
            <p className="muted">{t('verify.lead')}</p>
            {log.isError && <ProblemNote error={log.error} onRetry={log.refetch} />}
            <VerifyFile siteKey={log.isError ? '' : log.data?.line} />
          </div>
        </Card>
        {site && <Announcements site={site} />}
        {site && <KeptFigures site={site} />}
        {site && <Archive site={site} />}
        {site && <ContactCard site={site} />}
        <Card title={t('log.title')}>
          <Loaded query={log}>{(state) => <LogState log={state} />}</Loaded>
        </Card>
      </div>
    </PublicPage>
  );
}
