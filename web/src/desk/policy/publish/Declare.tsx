import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MaterialChange, PolicyDraft, PolicyEffect } from '../../../api/setup';
import { useLocalText } from '../../../shared/localText';
import { beijingDay } from '../../../shared/time';
import { useAction } from '../../../shared/useAction';
import { Failure } from '../../Failure';
import { Panel } from '../../Panel';
import { purposes } from '../../purpose/api';
import type { Draft } from '../useDraft';
import { People } from './Publish';

const kinds: MaterialChange[] = [
  'BUSINESS_MODEL',
  'CONTROL',
  'RECIPIENTS',
  'USER_RIGHTS',
  'RESPONSIBLE_DEPARTMENT',
  'HIGH_RISK',
];

interface Declared {
  significance: 'MINOR' | 'MATERIAL';
  changes?: MaterialChange[];
  reconsent?: string[];
  day?: string;
}

interface Declaration {
  declared: Declared;
  /** Whether it is to be published once it is saved. */
  publish: boolean;
}

interface DeclareProps {
  draft: Draft;
  effect: PolicyEffect;
  /** It is saved as it is to be published. */
  onReady: () => void;
}

/**
 * What the officer says of the change. What is visible is ticked already: a version that changes
 * more than words is refused as minor, here as by the service.
 */
export function Declare({ draft, effect, onReady }: DeclareProps) {
  const { t } = useTranslation('policy');
  const { version } = draft;
  const [form] = Form.useForm<Declared>();
  const visible = [...new Set(effect.changes.map(({ kind }) => kind))];
  const material = visible.length > 0;
  const significance = Form.useWatch('significance', form) ?? version.significance;
  const first = effect.comparedWith == null;
  const refusedMinor = significance === 'MINOR' && material;
  // What is saved is a new revision, with a form of its own: this one is gone by then.
  const check = useAction(
    ({ declared }: Declaration) => draft.save(declarationOf(declared)),
    (_, { publish }) => publish && !refusedMinor && onReady(),
  );
  return (
    <Panel title={t('declare.title')}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          significance: material && !first ? 'MATERIAL' : version.significance,
          changes: [...new Set([...version.changes, ...visible])],
          reconsent: version.declared.reconsent ?? [],
          day: version.effectiveFrom ? beijingDay(version.effectiveFrom) : '',
        }}
        onFinish={(declared) => check.mutate({ declared, publish: true })}
      >
        {!first && (
          <>
            <Form.Item name="significance" label={t('declare.significance')}>
              <Radio.Group
                options={(['MINOR', 'MATERIAL'] as const).map((value) => ({
                  value,
                  label: t(`declare.${value}`),
                }))}
              />
            </Form.Item>
            {refusedMinor && (
              <Alert
                type="error"
                showIcon
                title={t('declare.notMinor')}
                description={t('declare.notMinorText', { count: effect.changes.length })}
              />
            )}
            {significance === 'MATERIAL' && <Kinds visible={visible} />}
          </>
        )}
        <Form.Item name="day" label={t('declare.day')} extra={t('declare.dayHint')}>
          <Input type="date" />
        </Form.Item>
        <People effect={effect} />
        {check.isError && <Failure error={check.error} />}
        <div className="form-foot">
          <Button
            loading={check.isPending}
            onClick={() => check.mutate({ declared: form.getFieldsValue(), publish: false })}
          >
            {t('declare.check')}
          </Button>
          <Button type="primary" htmlType="submit" disabled={refusedMinor || draft.dirty}>
            {t('declare.publish')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}

function Kinds({ visible }: { visible: MaterialChange[] }) {
  const { t } = useTranslation('policy');
  const local = useLocalText();
  const known = useQuery(purposes).data?.items ?? [];
  const consented = known.filter(
    ({ legalBasis, state }) => legalBasis === 'CONSENT' && state !== 'RETIRED',
  );
  return (
    <>
      <Form.Item
        name="changes"
        label={t('declare.kinds')}
        rules={[{ type: 'array', min: 1, message: t('declare.kindMissing') }]}
      >
        <Checkbox.Group
          className="declare__kinds"
          options={kinds.map((value) => ({
            value,
            label: t(`kind.${value}`),
            disabled: visible.includes(value),
          }))}
        />
      </Form.Item>
      <Form.Item name="reconsent" label={t('declare.reconsent')} extra={t('declare.reconsentHint')}>
        <Select
          mode="multiple"
          options={consented.map(({ code, title }) => ({ value: code, label: local(title) }))}
        />
      </Form.Item>
    </>
  );
}

/** The day begins in Beijing; a minor version names no kinds and asks nobody. */
function declarationOf({ significance, changes, reconsent, day }: Declared): Partial<PolicyDraft> {
  const material = significance === 'MATERIAL';
  return {
    significance: material ? 'MATERIAL' : 'MINOR',
    changes: material ? (changes ?? []) : [],
    reconsent: material && reconsent?.length ? reconsent : undefined,
    effectiveFrom: day ? new Date(`${day}T00:00:00+08:00`).toISOString() : null,
  };
}
