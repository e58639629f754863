import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewRetentionRule, RetentionRule } from '../../api/setup';
import { Tag } from '../../shared/ui/Tag';
import { Failure } from '../Failure';
import { useMay } from '../parts/useMay';
import { setCancellationRule } from './api';
import { ruleOf } from './ruleOf';

const units = ['DAY', 'MONTH', 'YEAR'] as const;

/** What happens after a cancellation: how long a field is kept, on which basis; the rest goes. */
export function CancellationRule({ rule }: { rule: RetentionRule }) {
  const { t } = useTranslation('rule');
  const officer = useMay('dpo');
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: setCancellationRule,
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Form<NewRetentionRule>
      layout="vertical"
      disabled={!officer}
      initialValues={ruleOf(rule)}
      onFinish={(body) => set.mutate({ rule: { ...ruleOf(rule), ...body }, over: rule.version })}
    >
      <p className="desk-small dialog-text">
        {t('cancellation.text')} {t('cancellation.version', { version: rule.version })}
      </p>
      <div className="columns columns--three">
        <Form.Item name="holdDays" label={t('cancellation.holdDays')}>
          <InputNumber min={1} max={3660} precision={0} />
        </Form.Item>
        <Form.Item name="evidenceMonths" label={t('cancellation.evidenceMonths')}>
          <InputNumber min={1} max={240} precision={0} />
        </Form.Item>
        <Form.Item name="graceDays" label={t('cancellation.graceDays')}>
          <InputNumber min={0} max={7} precision={0} />
        </Form.Item>
        <Form.Item name="askSite" label={t('cancellation.open')} valuePropName="checked">
          <Checkbox>{t('cancellation.askSite')}</Checkbox>
        </Form.Item>
        <Form.Item name="manualReview" label={t('cancellation.review')} valuePropName="checked">
          <Checkbox>{t('cancellation.manualReview')}</Checkbox>
        </Form.Item>
      </div>
      <Lines rule={rule} />
      {set.isError && <Failure error={set.error} />}
      {officer && (
        <div className="form-foot">
          <Button htmlType="submit" loading={set.isPending}>
            {t('cancellation.save')}
          </Button>
        </div>
      )}
    </Form>
  );
}

function Lines({ rule }: { rule: RetentionRule }) {
  const { t } = useTranslation('rule');
  const fieldName = (field: string) => t(`field.${field}`, { ns: 'shared', defaultValue: field });
  const known = ['username', 'email', 'mobile', 'nickname', 'realName', 'idNumber'];
  const exceeds = (row: number) => rule.lines[row]?.exceedsBasis;
  return (
    <Form.List name="lines">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className="form-card hold-line">
              <Form.Item name={[name, 'field']} label={t('line.field')}>
                <Select options={known.map((value) => ({ value, label: fieldName(value) }))} />
              </Form.Item>
              <Form.Item name={[name, 'basisKind']} label={t('line.kind')}>
                <Select
                  options={(['LAW', 'AUTHORITY'] as const).map((value) => ({
                    value,
                    label: t(`basisKind.${value}`),
                  }))}
                />
              </Form.Item>
              <Form.Item name={[name, 'basis']} label={t('line.basis')}>
                <Input maxLength={300} />
              </Form.Item>
              <Form.Item name={[name, 'amount']} label={t('line.period')}>
                <InputNumber min={1} max={12000} precision={0} />
              </Form.Item>
              <Form.Item name={[name, 'unit']} label={t('field.unit')}>
                <Select options={units.map((value) => ({ value, label: t(`unit.${value}`) }))} />
              </Form.Item>
              <Form.Item label=" " colon={false}>
                <Button onClick={() => remove(name)}>{t('remove', { ns: 'parts' })}</Button>
              </Form.Item>
              {exceeds(name) && (
                <p className="hold-line__flag">
                  <Tag tone="warn">{t('line.exceeds')}</Tag>
                </p>
              )}
            </div>
          ))}
          <Button onClick={() => add({ basisKind: 'LAW', unit: 'DAY' })}>{t('line.add')}</Button>
        </>
      )}
    </Form.List>
  );
}
