import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Purpose } from '../../../api/setup';
import { Panel } from '../../Panel';
import { faceTransfer } from '../catalogue';
import { VerifierDialog } from './VerifierDialog';

/** Asks a site that checks faces for its verifier, until the purpose that names it is there. */
export function FaceTransfer({ known }: { known: Purpose[] }) {
  const { t } = useTranslation('wizard');
  const [asking, setAsking] = useState(false);
  if (known.some(({ code }) => code === faceTransfer)) return null;
  return (
    <Panel
      title={t('verifier.title')}
      aside={<Button onClick={() => setAsking(true)}>{t('verifier.name')}</Button>}
    >
      <p className="desk-small">{t('verifier.text')}</p>
      {asking && <VerifierDialog onClose={() => setAsking(false)} />}
    </Panel>
  );
}
