import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../api/types';
import { Card } from '../../shared/ui/Card';
import { FileDrop } from '../../shared/ui/FileDrop';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { putImage, type Side, verificationById } from './api';

/** Both sides of the card, by camera on a phone, by file elsewhere. */
export function PhotoStep({ check }: { check: VerificationView }) {
  const { t } = useTranslation('me');
  return (
    <Card title={t('identity.photos')}>
      <div className="stack">
        <p className="muted small">{t('identity.photosLead')}</p>
        <div className="photos">
          <Photo check={check} side="front" there={check.face?.front ?? false} />
          <Photo check={check} side="back" there={check.face?.back ?? false} />
        </div>
      </div>
    </Card>
  );
}

interface PhotoProps {
  check: VerificationView;
  side: Side;
  there: boolean;
}

function Photo({ check, side, there }: PhotoProps) {
  const { t } = useTranslation('me');
  const queries = useQueryClient();
  const send = useAction(
    (file: File) => putImage(check.id, side, file),
    (now) => queries.setQueryData(verificationById(check.id).queryKey, now),
  );
  const text = send.isPending ? 'sending' : there ? 'again' : 'take';
  return (
    <div className="stack">
      <FileDrop
        label={t(`identity.side.${side}`)}
        text={t(`identity.side.${side}`)}
        button={t(`identity.photo.${text}`)}
        accept="image/jpeg,image/png"
        capture="environment"
        there={there ? t('identity.photo.there') : undefined}
        onFile={(file) => send.mutate(file)}
      />
      {send.isError && <ProblemNote error={send.error} />}
    </div>
  );
}
