import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { refusalReasons } from '../api';

/** The words that each move asks for, by the name that the API gives them. */
export const words: Record<string, { name: string; label: string; required: boolean }> = {
  grant: { name: 'text', label: 'optional', required: false },
  'ask-proof': { name: 'text', label: 'optional', required: false },
  'await-requester': { name: 'question', label: 'question', required: true },
  'grant-partly': { name: 'answer', label: 'answer', required: true },
  refuse: { name: 'facts', label: 'facts', required: true },
};

const methods = ['SITE_SESSION', 'ID_CARD_AT_COUNTER', 'CALL_BACK'];

/** The fields of one move's form. */
export function MoveFields({ move }: { move: string }) {
  const { t } = useTranslation('desk');
  const text = words[move];
  return (
    <>
      {move === 'verify' && (
        <Form.Item
          name="method"
          label={t('moves.method')}
          rules={[{ required: true, message: t('moves.methodMissing') }]}
        >
          <Select
            options={methods.map((value) => ({ value, label: t(`moves.methods.${value}`) }))}
          />
        </Form.Item>
      )}
      {(move === 'refuse' || move === 'grant-partly') && <Reason refuse={move === 'refuse'} />}
      {text && (
        <Form.Item
          name={text.name}
          label={t(`moves.${text.label}`)}
          rules={[{ required: text.required, message: t('moves.textMissing') }]}
        >
          <Input.TextArea rows={4} maxLength={5000} />
        </Form.Item>
      )}
    </>
  );
}

/** A reason from the server's catalogue; one that only restricts cannot refuse the whole. */
function Reason({ refuse }: { refuse: boolean }) {
  const { t } = useTranslation('desk');
  const catalogue = useQuery(refusalReasons);
  const reasons = (catalogue.data?.items ?? []).filter(
    ({ onlyPartial }) => !refuse || !onlyPartial,
  );
  return (
    <Form.Item
      name="reason"
      label={t('moves.reason')}
      rules={[{ required: true, message: t('moves.reasonMissing') }]}
    >
      <Select
        loading={catalogue.isPending}
        placeholder={t('moves.reasonChoose')}
        options={reasons.map(({ code, text, articles }) => ({
          value: code,
          label: `${text} · ${articles}`,
          title: `${text} · ${articles}`,
        }))}
      />
    </Form.Item>
  );
}
