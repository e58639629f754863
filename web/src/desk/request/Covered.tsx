import { Alert, Button } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { useMay } from '../parts/useMay';
import { revealRequest } from './api';
import { RevealDialog } from './lazyDialogs';
import './texts';

interface CoveredProps {
  request: RightsRequestFile;
  onReveal: (revealed: RightsRequestFile) => void;
}

/** Says what is covered, and uncovers it for a reason, which is written down. */
export function Covered({ request, onReveal }: CoveredProps) {
  const { t } = useTranslation('requestDesk');
  const [asking, setAsking] = useState(false);
  const acts = useMay('dpo', 'agent');
  if (!request.covered) return null;
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={t('reveal.covered')}
        action={acts && <Button onClick={() => setAsking(true)}>{t('reveal.ask')}</Button>}
      />
      <Suspense fallback={null}>
        {asking && (
          <RevealDialog
            title={t('reveal.title')}
            ok={t('reveal.ok')}
            lead={t('reveal.text')}
            act={async (reason) => onReveal(await revealRequest(request.id, reason))}
            onDone={() => setAsking(false)}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </>
  );
}
