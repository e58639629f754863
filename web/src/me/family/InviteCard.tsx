import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { guardianshipsOf, inviteGuardian } from './api';

/** For a child: a link and a code to hand to a parent. The code is shown this once. */
export function InviteCard({ subject }: { subject: string }) {
  const { t, i18n } = useTranslation('me');
  const queries = useQueryClient();
  const invite = useAction(
    (_: string, key) => inviteGuardian(key),
    () => queries.invalidateQueries({ queryKey: guardianshipsOf(subject).queryKey }),
  );
  const made = invite.data;
  return (
    <Card title={t('family.invite')}>
      <div className="stack">
        <p>{t('family.inviteText')}</p>
        {invite.isError && <ProblemNote error={invite.error} />}
        {made?.code ? (
          <div className="invitation" role="status">
            <p>{t('family.handOn')}</p>
            <p className="mono">{`${location.origin}/me/family/${made.id}`}</p>
            <p>
              {t('family.code')} <strong className="invitation__code">{made.code}</strong>
            </p>
            <p className="muted small">
              {t('family.codeUntil', { at: formatInstant(made.expiresAt, i18n.language) })}
            </p>
          </div>
        ) : (
          <p>
            <Button tone="primary" busy={invite.isPending} onClick={() => invite.mutate(subject)}>
              {t('family.makeCode')}
            </Button>
          </p>
        )}
      </div>
    </Card>
  );
}
