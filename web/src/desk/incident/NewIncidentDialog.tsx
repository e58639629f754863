import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../parts/FormDialog';
import { recordIncident } from './api';
import { type FactsValues, incidentFrom } from './facts';
import { FactsFields } from './FactsFields';

interface Values {
  facts: FactsValues;
  knownAt?: string;
}

/** Records an incident; from when it was known its hours run. */
export function NewIncidentDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('incident');
  const navigate = useNavigate();
  return (
    <FormDialog
      wide
      title={t('new')}
      ok={t('record')}
      lead={t('newText')}
      initial={{ facts: { kind: 'LEAK', level: 'L1', estimated: 0 } } as Partial<Values>}
      act={(said: Values, key) => recordIncident(incidentFrom(said), key)}
      onDone={({ id }) => navigate(`/incidents/${id}`)}
      onClose={onClose}
    >
      <Form.Item name="knownAt" label={t('field.knownAt')} extra={t('knownHint')}>
        <Input type="datetime-local" />
      </Form.Item>
      <FactsFields within={['facts']} />
    </FormDialog>
  );
}
