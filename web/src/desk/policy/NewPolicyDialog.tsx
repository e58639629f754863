import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PolicyRequest } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { BothTexts } from '../parts/BothTexts';
import { makePolicy } from './api';

interface NewPolicyDialogProps {
  onClose: () => void;
  /** Called with the name of what was made; goes to its page when left out. */
  onMade?: (document: string) => void;
}

/** Names a new document. */
export function NewPolicyDialog({ onClose, onMade }: NewPolicyDialogProps) {
  const { t } = useTranslation('policy');
  const [form] = Form.useForm<PolicyRequest>();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const make = useAction(makePolicy, async ({ document }) => {
    await queries.invalidateQueries({ queryKey: ['policies'] });
    if (onMade) onMade(document);
    else await navigate(`/policies/${document}`);
  });
  return (
    <Modal
      open
      title={t('new.title')}
      okText={t('new.ok')}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ loading: make.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={(body) => make.mutate(body)}>
        <Form.Item
          name="document"
          label={t('new.name')}
          extra={t('new.nameHint')}
          rules={[
            { required: true, pattern: /^[a-z][a-z0-9-]{1,63}$/, message: t('new.nameWrong') },
          ]}
        >
          <Input className="desk-mono" placeholder="privacy" />
        </Form.Item>
        <BothTexts name="title" label={t('new.called')} required />
      </Form>
      {make.isError && <Failure error={make.error} />}
    </Modal>
  );
}
