import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LetterSample } from '../../api/types';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { letters } from './api';
import './texts';

/** What requesters get to read, worded by the code that words real letters. */
export function LettersPage() {
  const { t } = useTranslation('letter');
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} />
      <Answered query={useQuery(letters)}>
        {({ items }) => (
          <div className="stack">
            {items.map((letter) => (
              <Letter key={letter.code} letter={letter} />
            ))}
          </div>
        )}
      </Answered>
    </>
  );
}

function Letter({ letter: { code, subject, text } }: { letter: LetterSample }) {
  const { t } = useTranslation('letter');
  return (
    <Panel title={t(`code.${code}`, { defaultValue: code })}>
      <div className="both-texts">
        {(['zh', 'en'] as const).map((language) => (
          <div key={language} lang={language === 'zh' ? 'zh-CN' : 'en'} className="letter">
            <p>
              <strong>{subject[language]}</strong>
            </p>
            <p className="said">{text[language]}</p>
          </div>
        ))}
      </div>
    </Panel>
  );
}
