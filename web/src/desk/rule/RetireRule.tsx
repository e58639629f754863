import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoryRule } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { ConfirmTyping } from '../parts/ConfirmTyping';
import { retireRule } from './api';

/** Ends a category's rule. */
export function RetireRule({ rule: { code } }: { rule: CategoryRule }) {
  const { t } = useTranslation('rule');
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const retire = useAction(retireRule, async () => {
    await queries.invalidateQueries();
    setAsking(false);
  });
  return (
    <>
      <Button size="small" danger onClick={() => setAsking(true)}>
        {t('retire')}
      </Button>
      {asking && (
        <ConfirmTyping
          title={t('retireTitle')}
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
