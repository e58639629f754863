import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../parts/FormDialog';
import { useMay } from '../parts/useMay';
import { rotateKey } from './api';

/** A new version at once, as when somebody else may know the old one; operators alone. */
export function Rotate() {
  const { t } = useTranslation('keyLife');
  const [asking, setAsking] = useState(false);
  if (!useMay('operator')) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('rotate')}</Button>
      {asking && (
        <FormDialog
          title={t('rotateTitle')}
          ok={t('rotate')}
          lead={t('rotateText')}
          act={(_: object, key) => rotateKey(key)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
