import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Loaded } from '../../shared/ui/Loaded';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { Answer } from './Answer';
import { inviteGuardian } from './api';
import { useBegun } from './useBegun';

/** The website invites a guardian for a child who just came. */
export function Invited() {
  const { t } = useTranslation('demo');
  const started = useBegun('signup');
  const invite = useAction((signup: string) => inviteGuardian(signup));
  return (
    <Loaded query={started} lines={2}>
      {({ signup, gateway }) => (
        <div className="stack">
          {invite.isError && <ProblemNote error={invite.error} />}
          {invite.data ? (
            <>
              <p>
                {t('examples.guardian.hand')}{' '}
                <a href={`${gateway}/me/family/${invite.data.id}`}>
                  {`/me/family/${invite.data.id}`}
                </a>
              </p>
              <Answer of={invite.data} />
            </>
          ) : (
            <p>
              <Button busy={invite.isPending} onClick={() => invite.mutate(signup)}>
                {t('examples.guardian.act')}
              </Button>
            </p>
          )}
        </div>
      )}
    </Loaded>
  );
}
