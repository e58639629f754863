import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DataSource, DiscoveredTable, Treatment } from '../../api/setup';
import { Failure } from '../Failure';
import { previewTreatment, setTreatment } from './api';
import { ColumnFields } from './ColumnFields';
import { KeyFields } from './KeyFields';
import { PreviewRows } from './PreviewRows';
import { proposalFor, treatmentFrom, type TreatmentValues } from './treatmentForm';

interface TreatmentDialogProps {
  source: DataSource;
  table: DiscoveredTable;
  treatment: Treatment | undefined;
  onClose: () => void;
}

/** What becomes of a table, shown on a few masked rows before it is put in force. */
export function TreatmentDialog({ source, table, treatment, onClose }: TreatmentDialogProps) {
  const { t } = useTranslation('datamap');
  const [form] = Form.useForm<TreatmentValues>();
  const action = Form.useWatch('action', form);
  const queries = useQueryClient();
  const preview = useMutation({ mutationFn: previewTreatment });
  const set = useMutation({
    mutationFn: setTreatment,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['treatments'] });
      onClose();
    },
  });
  const said = (values: TreatmentValues) => treatmentFrom(source.id, table, values);
  return (
    <Drawer
      open
      size="large"
      title={`${table.schema}.${table.name}`}
      onClose={onClose}
      footer={
        <span className="line-up">
          <Button
            loading={preview.isPending}
            onClick={() =>
              void form.validateFields().then((values) => preview.mutate(said(values)))
            }
          >
            {t('preview')}
          </Button>
          <Button type="primary" loading={set.isPending} onClick={() => form.submit()}>
            {t('putInForce')}
          </Button>
        </span>
      }
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={proposalFor(table, treatment)}
        onFinish={(values) => set.mutate(said(values))}
      >
        <KeyFields table={table} />
        <Form.Item name="action" label={t('actionTitle')}>
          <Radio.Group
            options={(['DELETE', 'ANONYMISE'] as const).map((value) => ({
              value,
              label: t(`action.${value}`),
            }))}
          />
        </Form.Item>
        {action === 'ANONYMISE' && <ColumnFields table={table} />}
      </Form>
      {preview.data && <PreviewRows preview={preview.data} />}
      {preview.isError && <Failure error={preview.error} />}
      {set.isError && <Failure error={set.error} />}
    </Drawer>
  );
}
