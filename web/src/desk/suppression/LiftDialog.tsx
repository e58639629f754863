import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../parts/FormDialog';
import { liftSuppression } from './api';
import { contactsIn } from './contacts';
import { PurposeField } from './PurposeField';

interface Values {
  purpose: string;
  address: string;
}

/** Takes one contact off the list, because its owner asked for it. */
export function LiftDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('suppression');
  return (
    <FormDialog
      title={t('lift')}
      ok={t('liftOk')}
      lead={t('liftText')}
      danger
      act={async ({ purpose, address }: Values, key) => {
        const [contact] = contactsIn(address);
        return contact && liftSuppression({ purpose, contact }, key);
      }}
      onClose={onClose}
    >
      <PurposeField />
      <Form.Item
        name="address"
        label={t('field.address')}
        rules={[{ required: true, whitespace: true, message: t('missing') }]}
      >
        <Input autoComplete="off" maxLength={320} />
      </Form.Item>
    </FormDialog>
  );
}
