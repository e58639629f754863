import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Letter as LetterView } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { letters } from './api';
import './texts';

/** What people and the desk get to read, worded by the code that words real letters. */
export function LettersPage() {
  const { t } = useTranslation('letter');
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} />
      <Answered query={useQuery(letters)}>
        {(all) => (
          <div className="stack">
            {[...new Set(all.map(({ about }) => about))].map((about) => (
              <Letters
                key={about}
                about={about}
                items={all.filter((letter) => letter.about === about)}
              />
            ))}
          </div>
        )}
      </Answered>
    </>
  );
}

function Letters({ about, items }: { about: string; items: LetterView[] }) {
  const { t } = useTranslation('letter');
  return (
    <Panel title={t(`about.${about}`, { defaultValue: about })}>
      <div className="stack">
        {items.map((letter) => (
          <Letter key={letter.code} letter={letter} />
        ))}
      </div>
    </Panel>
  );
}

function Letter({ letter: { code, ways, subject, text } }: { letter: LetterView }) {
  const { t } = useTranslation('letter');
  const languages = text.zh === text.en ? (['zh'] as const) : (['zh', 'en'] as const);
  return (
    <article>
      <h3 className="line-up">
        {t(`code.${code}`, { defaultValue: code })}
        {ways.map((way) => (
          <Tag key={way}>{t(`way.${way}`)}</Tag>
        ))}
      </h3>
      <div className="both-texts">
        {languages.map((language) => (
          <div key={language} lang={language === 'zh' ? 'zh-CN' : 'en'} className="letter">
            {subject && (
              <p>
                <strong>{subject[language]}</strong>
              </p>
            )}
            <p className="said">{text[language]}</p>
          </div>
        ))}
      </div>
    </article>
  );
}
