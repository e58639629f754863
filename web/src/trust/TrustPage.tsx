import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Card } from '../shared/ui/Card';
import { Frame } from '../shared/ui/Frame';
import { Loaded } from '../shared/ui/Loaded';
import { useDocumentTitle } from '../shared/useDocumentTitle';
import { usePublicLog } from './api';
import { Archive } from './Archive';
import { LogState } from './LogState';
import './trust.css';
import { VerifyFile } from './VerifyFile';

/** For everyone, without an account: check a receipt, see the log, read what was ever published. */
export default function TrustPage() {
  const { t } = useTranslation('trust');
  const { site } = useParams();
  const log = usePublicLog();
  useDocumentTitle(t('title'));
  return (
    <Frame home={site ? `/trust/${site}` : '/trust'} title={t('title')}>
      <h1 className="page-title">{t('heading')}</h1>
      <p className="page-lead">{t('lead')}</p>
      <div className="stack stack--wide">
        <Card title={t('verify.title')}>
          <Loaded query={log} lines={5}>
            {({ line }) => <VerifyFile siteKey={line} />}
          </Loaded>
        </Card>
        {site && <Archive site={site} />}
        <Card title={t('log.title')}>
          <Loaded query={log}>{(state) => <LogState log={state} />}</Loaded>
        </Card>
      </div>
    </Frame>
  );
}
