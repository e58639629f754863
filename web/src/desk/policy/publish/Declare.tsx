import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaterialChange, PolicyDraft, PolicyEffect } from '../../../api/setup';
import { useLocalText } from '../../../shared/localText';
import { beijingDay } from '../../../shared/time';
import { useAction } from '../../../shared/useAction';
import { Failure } from '../../Failure';
import { Panel } from '../../Panel';
import { ConfirmTyping } from '../../parts/ConfirmTyping';
import { purposes } from '../../purpose/api';
import { publishVersion } from '../api';
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

interface DeclareProps {
  draft: Draft;
  effect: PolicyEffect;
}

/**
 * What the officer says of the change. What is visible is ticked already: a version that changes
 * more than words is refused as minor, here as by the service.
 */
export function Declare({ draft, effect }: DeclareProps) {
  const { t } = useTranslation('policy');
  const { version } = draft;
  const [form] = Form.useForm<Declared>();
  const [asking, setAsking] = useState(false);
  const visible = [...new Set(effect.changes.map(({ kind }) => kind))];
  const material = visible.length > 0;
  const significance = Form.useWatch('significance', form) ?? version.significance;
  const first = effect.comparedWith == null;
  const check = useAction((declared: Declared) => draft.save(declarationOf(declared)));
  const refusedMinor = significance === 'MINOR' && material;
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
        onFinish={(declared) =>
          check.mutate(declared, { onSuccess: () => setAsking(!refusedMinor) })
        }
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
          <Button loading={check.isPending} onClick={() => check.mutate(form.getFieldsValue())}>
            {t('declare.check')}
          </Button>
          <Button type="primary" htmlType="submit" disabled={refusedMinor || draft.dirty}>
            {t('declare.publish')}
          </Button>
        </div>
      </Form>
      {asking && <AskPublish draft={draft} effect={effect} onClose={() => setAsking(false)} />}
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

function AskPublish({ draft, effect, onClose }: DeclareProps & { onClose: () => void }) {
  const { t } = useTranslation('policy');
  const queries = useQueryClient();
  const { document, version, effectiveFrom } = draft.version;
  const publish = useAction(
    (_: null, key) => publishVersion(document, version, key),
    async () => {
      await queries.invalidateQueries();
      draft.takeTheirs();
      onClose();
    },
  );
  return (
    <ConfirmTyping
      title={t('declare.askTitle', { version })}
      word={`v${version}`}
      ok={t('declare.publish')}
      busy={publish.isPending}
      error={publish.error}
      onConfirm={() => publish.mutate(null)}
      onClose={onClose}
    >
      <p>{t('declare.askText')}</p>
      <p>
        {t(effectiveFrom ? 'declare.askFrom' : 'declare.askNow', {
          day: effectiveFrom ? beijingDay(effectiveFrom) : '',
        })}{' '}
        {t('declare.askPeople', { count: effect.people })}
      </p>
    </ConfirmTyping>
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
