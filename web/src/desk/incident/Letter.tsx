import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../api/types';
import { Answered } from '../parts/Answered';
import { noticeOf } from './api';

/** What people will read, as the service words it: mail and privacy centre, and the short message. */
export function Letter({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  return (
    <Answered query={useQuery(noticeOf(incident.id, incident.version))} rows={4}>
      {({ title, text, brief }) => (
        <div className="both-texts">
          {(['zh', 'en'] as const).map((language) => (
            <div key={language} lang={language === 'zh' ? 'zh-CN' : 'en'} className="letter">
              <strong>{title[language]}</strong>
              <p className="said">{text[language]}</p>
              <p className="desk-small letter__way">{t('sms')}</p>
              <p className="said">{brief[language]}</p>
            </div>
          ))}
        </div>
      )}
    </Answered>
  );
}
