import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../shared/session';
import { Button } from '../shared/ui/Button';

/** Who is signed in, and the way out. */
export function SessionCorner({ name }: { name: string | null | undefined }) {
  const { t } = useTranslation();
  const leave = useMutation({ mutationFn: signOut });
  return (
    <>
      <span className="session-name small muted">{name ?? t('signedIn')}</span>
      <Button tone="quiet" small busy={leave.isPending} onClick={() => leave.mutate()}>
        {t('signOut')}
      </Button>
    </>
  );
}
