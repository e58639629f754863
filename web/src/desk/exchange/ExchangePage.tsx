import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { keepFile } from '../../shared/saveFile';
import { beijingDay, serverNow } from '../../shared/time';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { PageTop } from '../parts/PageTop';
import { exportConsents } from './api';
import { ImportForm } from './ImportForm';
import { ImportList } from './ImportList';

/** Consents that were recorded elsewhere come in, all of the site's own go out. */
export function ExchangePage() {
  const { t } = useTranslation('exchange');
  const take = useMutation({
    mutationFn: exportConsents,
    onSuccess: (file) => keepFile(file, `consents-${beijingDay(serverNow())}.ndjson`),
  });
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} />
      <div className="stack">
        <Panel title={t('import.title')}>
          <ImportForm />
        </Panel>
        <ImportList />
        <Panel
          title={t('export.title')}
          aside={
            <Button loading={take.isPending} onClick={() => take.mutate()}>
              {t('export.take')}
            </Button>
          }
        >
          <p className="desk-small">{t('export.text')}</p>
          {take.isError && <Failure error={take.error} />}
        </Panel>
      </div>
    </>
  );
}
