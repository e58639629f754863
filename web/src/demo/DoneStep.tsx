import { useTranslation } from 'react-i18next';
import type { Recorded } from '../../sdk/src/index';
import type { NoticeView } from '../api/types';
import { Note } from '../shared/ui/Note';
import type { FinishedSignup } from './api';

interface DoneStepProps {
  notice: NoticeView;
  answer: Recorded;
  done: FinishedSignup;
}

/** The receipt: what was told and chosen, and where to change it. */
export function DoneStep({ notice, answer, done }: DoneStepProps) {
  const { t } = useTranslation('demo');
  const title = (purpose: string) =>
    notice.items.find((item) => item.purpose === purpose)?.title ?? purpose;
  return (
    <div className="stack stack--wide">
      <Note tone="good" title={t('done.title', { username: done.username })} live>
        <p>{t('done.text')}</p>
      </Note>
      <section className="slip" aria-labelledby="slip-title">
        <h2 id="slip-title">{t('done.receipt')}</h2>
        <p className="mono small">{answer.receipt}</p>
        <ul>
          {answer.consents.map((consent) => (
            <li key={consent.purpose}>
              <span lang={notice.locale}>{title(consent.purpose)}</span>
              <strong>{t(`done.state.${consent.state}`, { defaultValue: consent.state })}</strong>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a className="button button--primary" href={done.privacyCentre}>
          {t('done.toCentre')}
        </a>
      </p>
    </div>
  );
}
