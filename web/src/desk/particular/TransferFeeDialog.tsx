import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TransferFee } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';
import { askTransferFee } from './api';

interface TransferFeeDialogProps {
  request: string;
  onClose: () => void;
}

/** Tells the requester of a necessary cost; the service refuses it unless they asked too often. */
export function TransferFeeDialog({ request, onClose }: TransferFeeDialogProps) {
  const { t } = useTranslation('particular');
  return (
    <FormDialog
      title={t('transfer.fee')}
      ok={t('transfer.feeOk')}
      lead={t('transfer.feeText')}
      act={(said: TransferFee, key) => askTransferFee(request, said, key)}
      onClose={onClose}
    >
      <Form.Item
        name="amount"
        label={t('transfer.amount')}
        rules={[{ required: true, message: t('choose') }]}
      >
        <InputNumber min={0.01} max={10_000} precision={2} />
      </Form.Item>
      <Words name="reason" label={t('transfer.feeReason')} required max={500} />
    </FormDialog>
  );
}
