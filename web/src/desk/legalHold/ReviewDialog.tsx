import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../api/types';
import { beijingDay, plusDays, serverNow } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { reviewLegalHold } from './api';

interface DialogProps {
  hold: LegalHold;
  onClose: () => void;
}

/** The officer looked at it, and says when the next time is; a year at most. */
export function ReviewDialog({ hold, onClose }: DialogProps) {
  const { t } = useTranslation('legalHold');
  const [form] = Form.useForm<{ reviewOn: string }>();
  const queries = useQueryClient();
  const today = beijingDay(serverNow());
  const act = useAction(
    ({ reviewOn }: { reviewOn: string }, key) => reviewLegalHold(hold.id, reviewOn, key),
    async () => {
      await queries.invalidateQueries();
      onClose();
    },
  );
  return (
    <Modal
      open
      title={t('review')}
      okText={t('reviewOk')}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ loading: act.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p className="dialog-text">{t('reviewText')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ reviewOn: plusDays(today, 90) }}
        onFinish={(values) => act.mutate(values)}
      >
        <Form.Item
          name="reviewOn"
          label={t('reviewNext')}
          rules={[{ required: true, message: t('missing') }]}
        >
          <Input type="date" min={plusDays(today, 1)} max={plusDays(today, 365)} />
        </Form.Item>
      </Form>
      {act.isError && <Failure error={act.error} />}
    </Modal>
  );
}
