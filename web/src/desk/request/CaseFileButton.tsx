import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { Failure } from '../Failure';
import { saveCaseFile, saveWholeCase } from './api';
import { RevealDialog } from './lazyDialogs';
import './texts';

/** The case as one file: covered, or with a reason as it was written. */
export function CaseFileButton({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('requestDesk');
  const [asking, setAsking] = useState(false);
  const save = useMutation({ mutationFn: () => saveCaseFile(request.id, request.number) });
  return (
    <>
      <Button loading={save.isPending} onClick={() => save.mutate()}>
        {t('caseFile')}
      </Button>
      <Button onClick={() => setAsking(true)}>{t('caseWhole')}</Button>
      <Suspense fallback={null}>
        {asking && (
          <RevealDialog
            title={t('caseWhole')}
            ok={t('caseFile')}
            lead={t('caseWholeText')}
            act={(reason) => saveWholeCase(request.id, request.number, reason)}
            onDone={() => setAsking(false)}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
      {save.isError && <Failure error={save.error} />}
    </>
  );
}
