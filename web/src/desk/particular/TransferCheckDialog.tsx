import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TransferCheck } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';
import { checkTransfer } from './api';

interface TransferDialogProps {
  request: string;
  onClose: () => void;
}

/** What staff alone can say of a transfer; the other two conditions the services know. */
export function TransferCheckDialog({ request, onClose }: TransferDialogProps) {
  const { t } = useTranslation('particular');
  return (
    <FormDialog
      title={t('transfer.check')}
      ok={t('transfer.checkOk')}
      lead={t('transfer.checkText')}
      act={(said: TransferCheck, key) => checkTransfer(request, said, key)}
      onClose={onClose}
    >
      {(['technicallyFeasible', 'othersUnharmed'] as const).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`transfer.${name}`)}
          rules={[{ required: true, message: t('choose') }]}
        >
          <Radio.Group
            options={[
              { value: true, label: t('transfer.met.yes') },
              { value: false, label: t('transfer.met.no') },
            ]}
          />
        </Form.Item>
      ))}
      <Words name="note" label={t('transfer.note')} required />
    </FormDialog>
  );
}
