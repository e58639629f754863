import { Alert, Button, Input, Modal, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isKey, keyActs, type KeyWish, presetKeys, wishKeys } from './keys';
import { useKeyWish } from './useKeys';

/** What single keys do; they can be changed and switched off (WCAG 2.1.4). */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('desk');
  const [wish, setWish] = useState<KeyWish>(useKeyWish());
  const fault = faultOf(wish);
  return (
    <Modal
      open
      title={t('keys.title')}
      onCancel={onClose}
      okText={t('keys.save')}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ disabled: Boolean(fault) }}
      onOk={() => {
        wishKeys(wish);
        onClose();
      }}
    >
      <p className="dialog-text">{t('keys.text')}</p>
      <p className="keys-off">
        <Switch
          aria-label={t('keys.off')}
          checked={wish.off}
          onChange={(off) => setWish({ ...wish, off })}
        />
        <span aria-hidden="true">{t('keys.off')}</span>
      </p>
      <ul className="keys">
        {keyActs.map((act) => (
          <li key={act}>
            <label htmlFor={`key-${act}`}>{t(`keys.act.${act}`)}</label>
            <Input
              id={`key-${act}`}
              className="keys__key"
              maxLength={1}
              disabled={wish.off}
              value={wish.map[act]}
              onChange={({ target }) =>
                setWish({ ...wish, map: { ...wish.map, [act]: target.value } })
              }
            />
          </li>
        ))}
      </ul>
      {fault && <Alert type="warning" showIcon title={t(`keys.${fault}`)} />}
      <Button type="link" onClick={() => setWish({ ...wish, map: { ...presetKeys } })}>
        {t('keys.reset')}
      </Button>
    </Modal>
  );
}

function faultOf({ map }: KeyWish): 'one' | 'twice' | undefined {
  const keys = Object.values(map);
  if (!keys.every(isKey)) return 'one';
  return new Set(keys).size < keys.length ? 'twice' : undefined;
}
