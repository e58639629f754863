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

/** Why nobody is signed in, by what the gateway says of it in the address. */
const notSignedIn: Record<string, string> = { failed: 'signInFailed', handoff: 'handoffEnded' };

/** The address `/`: on the local stack the whole demo, elsewhere only the doors for people. */
export function StartPage() {
  const { t } = useTranslation('start');
  const { local } = useLegalClock();
  useDocumentTitle(t('title'));
  const [search] = useSearchParams();
  const missed = notSignedIn[search.get('signIn') ?? ''];
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
        {missed && (
          <Note tone="bad" title={t(`${missed}.title`)} live>
            <p>{t(`${missed}.text`)}</p>
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
