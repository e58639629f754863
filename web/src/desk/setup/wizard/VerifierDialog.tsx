import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecipientDraft } from '../../../api/setup';
import { newKey } from '../../../shared/idempotency';
import { FormDialog } from '../../parts/FormDialog';
import { draftPurpose } from '../../purpose/api';
import { enterRecipient, recipients } from '../../recipient/api';
import { faceTransferTo } from '../catalogue';

const another = '';

type Values = Pick<RecipientDraft, 'code' | 'name' | 'contact'> & { registered: string };

/** Takes a registered recipient or registers one, and drafts the purpose that gives it face data. */
export function VerifierDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('wizard');
  const known = useQuery(recipients).data?.items ?? [];
  const act = async ({ registered, ...own }: Values, key: string) => {
    const verifier =
      known.find(({ code }) => code === registered) ??
      (await enterRecipient({ kind: 'INDEPENDENT', ...own }, key));
    const draft = faceTransferTo(verifier);
    return draft && draftPurpose(draft, newKey());
  };
  return (
    <FormDialog
      title={t('verifier.title')}
      ok={t('verifier.ok')}
      lead={t('verifier.lead')}
      initial={{ registered: another, code: 'face-verifier' } as Partial<Values>}
      act={act}
      onClose={onClose}
    >
      {known.length > 0 && (
        <Form.Item name="registered" label={t('verifier.which')}>
          <Select
            options={[
              { value: another, label: t('verifier.another') },
              ...known.map(({ code = '', name }) => ({ value: code, label: name })),
            ]}
          />
        </Form.Item>
      )}
      <NewRecipient />
    </FormDialog>
  );
}

function NewRecipient() {
  const { t } = useTranslation('wizard');
  const registered = Form.useWatch<string>('registered', Form.useFormInstance()) ?? another;
  const needed = [{ required: true, whitespace: true, message: t('verifier.missing') }];
  if (registered !== another) return null;
  return (
    <>
      <Form.Item name="name" label={t('verifier.its.name')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="contact" label={t('verifier.its.contact')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="code" label={t('verifier.its.code')} rules={needed}>
        <Input className="desk-mono" maxLength={64} />
      </Form.Item>
    </>
  );
}
