import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PromiseInForce } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { ConfirmTyping } from '../parts/ConfirmTyping';
import { retirePromise } from './api';

/** Ends a promise that the site made itself; those that a law or standard demands stay. */
export function RetirePromise({ promise: { code, name, sources } }: { promise: PromiseInForce }) {
  const { t } = useTranslation('promise');
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const retire = useAction(retirePromise, async () => {
    await queries.invalidateQueries();
    setAsking(false);
  });
  if (!sources.some(({ kind }) => kind === 'POLICY')) return null;
  return (
    <>
      <Button size="small" danger onClick={() => setAsking(true)}>
        {t('retire')}
      </Button>
      {asking && (
        <ConfirmTyping
          title={t('retireTitle', { name })}
          word={code}
          ok={t('retire')}
          busy={retire.isPending}
          error={retire.error}
          onConfirm={() => retire.mutate(code)}
          onClose={() => setAsking(false)}
        >
          <p>{t('retireText')}</p>
        </ConfirmTyping>
      )}
    </>
  );
}
