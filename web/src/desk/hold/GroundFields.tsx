import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakGlassReason, NewBreakGlass } from '../../api/types';

type Ground = 'reference' | 'authority' | 'article' | 'issuedOn' | 'secrecy';

/** What each lawful reason rests on; the last of an order may stay empty. */
const grounds: { [reason in BreakGlassReason]: Ground[] } = {
  SUBJECT_REQUEST: ['reference'],
  AUTHORITY_ORDER: ['authority', 'reference', 'article', 'issuedOn', 'secrecy'],
  SECURITY: ['reference'],
  LITIGATION: ['authority', 'reference'],
};

/** The fields that the chosen reason requires, and no others. */
export function GroundFields() {
  const { t } = useTranslation('desk');
  const reason = Form.useWatch<BreakGlassReason | undefined>('reason');
  if (!reason) return null;
  return grounds[reason].map((ground) => (
    <Form.Item<NewBreakGlass>
      key={`${reason}.${ground}`}
      name={ground}
      label={t(`ground.${reason}.${ground}`)}
      preserve={false}
      rules={[{ required: ground !== 'secrecy', message: t('ground.missing') }]}
    >
      <Input type={ground === 'issuedOn' ? 'date' : 'text'} maxLength={200} />
    </Form.Item>
  ));
}
