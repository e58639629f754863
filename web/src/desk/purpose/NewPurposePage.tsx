import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../shared/useAction';
import { PageTop } from '../parts/PageTop';
import { starterPurpose } from '../setup/catalogue';
import { draftPurpose } from './api';
import { PurposeForm } from './PurposeForm';

/** A purpose from nothing, or from the starter catalogue when the address names one of its codes. */
export function NewPurposePage() {
  const { t } = useTranslation('purpose');
  const [search] = useSearchParams();
  const code = search.get('code') ?? '';
  const navigate = useNavigate();
  const queries = useQueryClient();
  const make = useAction(draftPurpose, async (made) => {
    await queries.invalidateQueries({ queryKey: ['purposes'] });
    await navigate(`/purposes/${made.code}`);
  });
  return (
    <>
      <PageTop up={{ to: '/purposes', title: t('title') }} title={t('new')} lead={t('newLead')} />
      <PurposeForm
        initial={starterPurpose(code) ?? { code }}
        codeFixed={false}
        busy={make.isPending}
        error={make.error}
        onSave={make.mutate}
      />
    </>
  );
}
