import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/ProblemNote';

interface WithdrawConfirmProps {
  title: string;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  onKeep: () => void;
}

/** The inline question before a withdrawal; the focus goes to its heading. */
export function WithdrawConfirm({ title, busy, error, onConfirm, onKeep }: WithdrawConfirmProps) {
  const { t } = useTranslation('me');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="consent__wide consent__confirm" aria-labelledby={id}>
      <h4 id={id} ref={heading} tabIndex={-1}>
        {t('consents.confirmTitle', { title })}
      </h4>
      <p>{t('consents.confirmText')}</p>
      {error != null && <ProblemNote error={error} />}
      <p className="button-row">
        <Button tone="danger" busy={busy} onClick={onConfirm}>
          {t('consents.confirm')}
        </Button>
        <Button onClick={onKeep}>{t('consents.keep')}</Button>
      </p>
    </section>
  );
}
