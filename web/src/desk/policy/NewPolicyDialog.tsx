import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { BothTexts } from '../parts/BothTexts';
import { FormDialog } from '../parts/FormDialog';
import { makePolicy } from './api';

interface NewPolicyDialogProps {
  onClose: () => void;
  /** Called with the name of what was made; goes to its page when left out. */
  onMade?: (document: string) => void;
}

/** Names a new document. */
export function NewPolicyDialog({ onClose, onMade }: NewPolicyDialogProps) {
  const { t } = useTranslation('policy');
  const navigate = useNavigate();
  return (
    <FormDialog
      title={t('new.title')}
      ok={t('new.ok')}
      act={makePolicy}
      onDone={({ document }) => (onMade ? onMade(document) : navigate(`/policies/${document}`))}
      onClose={onClose}
    >
      <Form.Item
        name="document"
        label={t('new.name')}
        extra={t('new.nameHint')}
        rules={[{ required: true, pattern: /^[a-z][a-z0-9-]{1,63}$/, message: t('new.nameWrong') }]}
      >
        <Input className="desk-mono" placeholder="privacy" />
      </Form.Item>
      <BothTexts name="title" label={t('new.called')} required />
    </FormDialog>
  );
}
