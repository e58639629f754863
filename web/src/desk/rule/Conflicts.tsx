import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoryRule, RuleConflict } from '../../api/setup';
import { useCategories } from '../../shared/categories';
import { usePeriod } from '../../shared/period';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { useMay } from '../parts/useMay';
import { conflicts, decideConflict } from './api';

/** Rules that cannot both be kept; records under them wait until the officer decides. */
export function Conflicts() {
  const { t } = useTranslation('rule');
  const categories = useCategories();
  const officer = useMay('dpo');
  const [deciding, setDeciding] = useState<RuleConflict>();
  const open = useQuery(conflicts).data?.items.filter(({ decision }) => !decision) ?? [];
  return (
    <>
      {open.map((conflict) => (
        <Alert
          key={conflict.id}
          type="warning"
          showIcon
          title={t('conflict.title', { category: categories([conflict.category]) })}
          description={t(`conflict.${conflict.kind}`)}
          action={
            officer && (
              <Button size="small" onClick={() => setDeciding(conflict)}>
                {t('conflict.decide')}
              </Button>
            )
          }
        />
      ))}
      {deciding && <Decide conflict={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

function Decide({ conflict, onClose }: { conflict: RuleConflict; onClose: () => void }) {
  const { t } = useTranslation('rule');
  const period = usePeriod();
  const [form] = Form.useForm<{ rule: string; reason: string }>();
  const queries = useQueryClient();
  const decide = useAction(decideConflict, async () => {
    await queries.invalidateQueries();
    onClose();
  });
  const said = ({ code, bound, amount, unit, basis }: CategoryRule) => ({
    value: code,
    label: `${t(`bound.${bound}`, { period: period(`${amount} ${unit}`) })} · ${basis} (${code})`,
  });
  return (
    <Modal
      open
      title={t('conflict.decide')}
      okText={t('conflict.ok')}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ loading: decide.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p className="dialog-text">{t('conflict.text')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(answer) => decide.mutate({ conflict: conflict.id, ...answer })}
      >
        <Form.Item
          name="rule"
          label={t('conflict.which')}
          rules={[{ required: true, message: t('missing') }]}
        >
          <Radio.Group
            className="declare__kinds"
            options={[conflict.first, conflict.second].map(said)}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('conflict.reason')}
          rules={[{ required: true, message: t('missing') }]}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
      {decide.isError && <Failure error={decide.error} />}
    </Modal>
  );
}
