import { Button, Form } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PurposeDraft } from '../../api/setup';
import { beijingDay } from '../../shared/time';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { showFieldErrors } from '../parts/fieldErrors';
import { AssessmentFields } from './AssessmentFields';
import { LawFields } from './LawFields';
import { SharingFields } from './SharingFields';
import { ToldFields } from './ToldFields';

interface PurposeFormProps {
  initial: Partial<PurposeDraft>;
  codeFixed: boolean;
  next?: boolean;
  readOnly?: boolean;
  busy: boolean;
  error: unknown;
  onSave: (draft: PurposeDraft) => void;
}

/** What the form holds: the day instead of the instant. */
export type PurposeValues = PurposeDraft & { day?: string };

/** A purpose whole: what people read, what it rests on, who gets data, and its assessment. */
export function PurposeForm({
  initial,
  codeFixed,
  next,
  readOnly,
  busy,
  error,
  onSave,
}: PurposeFormProps) {
  const { t } = useTranslation('purpose');
  const [form] = Form.useForm<PurposeValues>();
  useEffect(() => {
    if (error) showFieldErrors(form, error);
  }, [form, error]);
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={readOnly ?? false}
      className="stack"
      initialValues={{
        legalBasis: 'CONSENT',
        separateConsent: 'NONE',
        automatedDecision: 'NONE',
        ...initial,
        day: initial.effectiveFrom ? beijingDay(initial.effectiveFrom) : '',
      }}
      onFinish={() => onSave(draftFrom(form.getFieldsValue(true) as PurposeValues))}
    >
      <Panel title={t('part.told')}>
        <ToldFields codeFixed={codeFixed} next={next ?? false} />
      </Panel>
      <Panel title={t('part.law')}>
        <LawFields />
      </Panel>
      <Panel title={t('part.sharing')}>
        <SharingFields />
      </Panel>
      <Panel title={t('part.assessment')}>
        <AssessmentFields />
      </Panel>
      {error != null && <Failure error={error} />}
      {!readOnly && (
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('save')}
          </Button>
        </div>
      )}
    </Form>
  );
}

/** What is said, without what has no meaning beside the rest. */
function draftFrom({ day, ...values }: PurposeValues): PurposeDraft {
  const { necessityAndImpact, nonPersonalised, assessment, validityDays, askAgainDays, ...draft } =
    values;
  const consented = values.legalBasis === 'CONSENT';
  return {
    ...draft,
    separateConsent: consented ? (values.separateConsent ?? 'NONE') : 'NONE',
    retention: { ...values.retention, days: values.retention.days ?? null },
    effectiveFrom: day ? new Date(`${day}T00:00:00+08:00`).toISOString() : null,
    ...(values.sensitive && necessityAndImpact?.zh && { necessityAndImpact }),
    ...(values.automatedDecision !== 'NONE' && nonPersonalised?.zh && { nonPersonalised }),
    ...(assessment?.sha256 && { assessment }),
    ...(consented && validityDays && { validityDays }),
    ...(askAgainDays && { askAgainDays }),
  };
}
