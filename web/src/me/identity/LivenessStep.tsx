import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../api/types';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { openSession, verificationById } from './api';
import { QrCode } from './QrCode';

/** The camera: here, or on a phone by the code; this page follows by itself. */
export function LivenessStep({ check }: { check: VerificationView }) {
  const { t, i18n } = useTranslation('me');
  const queries = useQueryClient();
  const open = useAction(
    (id: string, key) => openSession(id, key),
    () => queries.invalidateQueries({ queryKey: verificationById(check.id).queryKey }),
  );
  const session = open.data;
  const address = session && new URL(session.url, window.location.href).href;
  return (
    <Card title={t('identity.camera')}>
      <div className="stack">
        <p className="muted small">{t('identity.cameraLead')}</p>
        {open.isError && <ProblemNote error={open.error} />}
        {session && address ? (
          <div className="hand-over">
            <div className="stack">
              <p>
                <a
                  className="button button--primary"
                  href={address}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t('identity.cameraHere')}
                </a>
              </p>
              <p>{t('identity.cameraPhone')}</p>
              <p className="muted small">
                {t('identity.cameraUntil', { at: formatInstant(session.expiresAt, i18n.language) })}
              </p>
              <p role="status">{t('identity.cameraWaiting')}</p>
            </div>
            <QrCode text={address} label={t('identity.qr')} />
          </div>
        ) : (
          <p>
            <Button tone="primary" busy={open.isPending} onClick={() => open.mutate(check.id)}>
              {t('identity.cameraStart')}
            </Button>
          </p>
        )}
      </div>
    </Card>
  );
}
