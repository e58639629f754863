import { useTranslation } from 'react-i18next';
import type { NoticeView } from '../api/types';

/** Who asks, what rights there are, and the whole policy. */
export function NoticeHead({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('demo');
  return (
    <dl className="facts notice-head">
      <dt>{t('head.controller')}</dt>
      <dd>
        {notice.controller.name} · {notice.controller.contact}
      </dd>
      <dt>{t('head.rights')}</dt>
      <dd>{notice.rights}</dd>
      <dt>{t('head.policy')}</dt>
      <dd>
        <a href={notice.policy.url} target="_blank" rel="noreferrer">
          {t('head.policyLink', { version: notice.policy.version })}
        </a>
      </dd>
    </dl>
  );
}
