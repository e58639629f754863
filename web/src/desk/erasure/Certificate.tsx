import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { type CertificateForm, certificateForms, saveCertificate } from './api';
import './texts';

/** The certificate as files; the trust page checks each without sending it anywhere. */
export function Certificate({ id }: { id: string }) {
  const { t } = useTranslation('erasure');
  const save = useMutation({ mutationFn: (form: CertificateForm) => saveCertificate(id, form) });
  return (
    <Panel title={t('certificate.title')}>
      <p className="desk-mono">{id}</p>
      <p className="desk-small">{t('certificate.text')}</p>
      <p className="desk-links">
        {certificateForms.map((form) => (
          <Button
            key={form}
            loading={save.isPending && save.variables === form}
            onClick={() => save.mutate(form)}
          >
            {t(`certificate.${form}`)}
          </Button>
        ))}
        <a href="/trust">{t('certificate.verify')}</a>
      </p>
      {save.isError && <Failure error={save.error} />}
    </Panel>
  );
}
