import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLegalClock } from '../shared/legalClock';
import { Frame } from '../shared/ui/Frame';
import { Skeleton } from '../shared/ui/Loaded';
import { Note } from '../shared/ui/Note';
import { useDocumentTitle } from '../shared/useDocumentTitle';
import { Doors } from './Doors';
import { LocalAccounts } from './LocalAccounts';
import { LocalTime } from './LocalTime';
import { Tries } from './Tries';
import './start.css';

/** The address `/`: on the local stack the whole demo, elsewhere only the doors for people. */
export function StartPage() {
  const { t } = useTranslation('start');
  const { local } = useLegalClock();
  useDocumentTitle(t('title'));
  const [search] = useSearchParams();
  const failed = search.get('signIn') === 'failed';
  return (
    <Frame home="/" title={t('brand', { ns: 'shared' })}>
      <div className="start">
        <header className="start__hero">
          <h1>
            {t('brand', { ns: 'shared' })}
            {!t('brand', { ns: 'shared' }).includes('守') && <span lang="zh-CN"> 守约</span>}
          </h1>
          <p>{t(local === false ? 'leadPlain' : 'lead')}</p>
        </header>
        {failed && (
          <Note tone="bad" title={t('signInFailed.title')} live>
            <p>{t('signInFailed.text')}</p>
          </Note>
        )}
        <Doors local={local !== false} />
        {local === undefined && <Skeleton lines={6} />}
        {local && (
          <div className="start__local">
            <LocalAccounts />
            <div className="stack stack--wide">
              <LocalTime />
              <Tries />
            </div>
          </div>
        )}
      </div>
    </Frame>
  );
}
