import { MacCommandOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKeys } from './useKeys';

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog')).KeysDialog }));

/** Opens the list of single keys, by hand or by its own key. */
export function KeysButton() {
  const { t } = useTranslation('desk');
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  useKeys({ help: () => setOpen(true), search: () => void navigate('/people') });
  return (
    <>
      <Button
        type="text"
        size="small"
        className="desk-keys"
        aria-label={t('keys.title')}
        title={t('keys.title')}
        icon={<MacCommandOutlined />}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <KeysDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
