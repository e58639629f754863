import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { Failure } from '../Failure';
import { saveCaseFile } from './api';
import './texts';

/** The whole case as one file to hand over. */
export function CaseFileButton({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('requestDesk');
  const save = useMutation({ mutationFn: () => saveCaseFile(request.id, request.number) });
  return (
    <>
      <Button loading={save.isPending} onClick={() => save.mutate()}>
        {t('caseFile')}
      </Button>
      {save.isError && <Failure error={save.error} />}
    </>
  );
}
