import { useTranslation } from 'react-i18next';
import { Tag } from '../shared/ui/Tag';
import type { PublicLog } from './api';
import { toHex } from './proof/bytes';

/** The log's last signed state; the signature is checked here and not believed. */
export function LogState({ log }: { log: PublicLog }) {
  const { t } = useTranslation('trust');
  const { checkpoint, genuine, line } = log;
  return (
    <div className="stack">
      <p className="muted">{t('log.lead')}</p>
      <dl className="facts">
        <dt>{t('log.origin')}</dt>
        <dd className="mono">{checkpoint.origin}</dd>
        <dt>{t('log.size')}</dt>
        <dd>{String(checkpoint.size)}</dd>
        <dt>{t('log.root')}</dt>
        <dd className="mono">{toHex(checkpoint.root)}</dd>
        <dt>{t('log.signature')}</dt>
        <dd>
          <Tag tone={genuine ? 'good' : 'bad'}>{t(genuine ? 'log.genuine' : 'log.false')}</Tag>
        </dd>
        <dt>{t('log.key')}</dt>
        <dd className="mono">{line}</dd>
      </dl>
      <p>
        <a href="/log/checkpoint">{t('log.checkpoint')}</a>
      </p>
    </div>
  );
}
