import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../sdk/src/index';
import { useCategoryNames } from '../../shared/categories';
import { Button } from '../../shared/ui/Button';
import { Loaded } from '../../shared/ui/Loaded';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { Answer } from './Answer';
import { decide, withdraw } from './api';
import { useBegun } from './useBegun';

const PURPOSE = 'marketing';

/** Give a consent, ask whether it may be used, take it back, ask again. */
export function Withdrawn() {
  const { t, i18n } = useTranslation('demo');
  const categoryNames = useCategoryNames();
  const started = useBegun('marketing');
  const [answered, setAnswered] = useState(false);
  const take = useAction((signup: string) => withdraw(signup, PURPOSE));
  const ask = useAction((signup: string) => decide(signup, PURPOSE));
  return (
    <Loaded query={started} lines={4}>
      {({ signup, gateway, notice }) => (
        <div className="stack">
          <shouyue-consent
            class="shop__notice"
            lang={i18n.language}
            gateway={gateway}
            notice={notice}
            categoryNames={categoryNames}
            onshouyue-answered={() => setAnswered(true)}
          />
          {answered && (
            <p className="button-row">
              <Button busy={ask.isPending} onClick={() => ask.mutate(signup)}>
                {t('examples.withdraw.ask')}
              </Button>
              <Button tone="danger" busy={take.isPending} onClick={() => take.mutate(signup)}>
                {t('examples.withdraw.act')}
              </Button>
            </p>
          )}
          {ask.isError && <ProblemNote error={ask.error} />}
          {take.isError && <ProblemNote error={take.error} />}
          {ask.data !== undefined && <Answer of={ask.data} />}
          {take.data !== undefined && <Answer of={take.data} />}
        </div>
      )}
    </Loaded>
  );
}
