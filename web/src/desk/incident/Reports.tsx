import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Incident, IncidentReport } from '../../api/types';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { useMay } from '../parts/useMay';
import { saveReport } from './api';
import { reportKinds } from './MoveFields';

interface ReportsProps {
  incident: Incident;
  reports: IncidentReport[];
}

/** What the authority got, and the reports as they can be written now. */
export function Reports({ incident, reports }: ReportsProps) {
  const { t } = useTranslation('incident');
  const mayWrite = useMay('dpo', 'auditor');
  const save = useAction((kind: IncidentReport['kind']) =>
    saveReport(incident.id, incident.number, kind),
  );
  return (
    <Panel title={t('reports')}>
      {reports.length === 0 && <p className="desk-small">{t('noReports')}</p>}
      <ul className="desk-list">
        {reports.map(({ kind, authority, reference, sentAt }) => (
          <li key={`${kind} ${sentAt}`}>
            {t(`report.${kind}`)} · {authority}
            {reference && ` · ${reference}`} · <Moment at={sentAt} />
          </li>
        ))}
      </ul>
      {mayWrite && (
        <p className="desk-links">
          {reportKinds.map((kind) => (
            <Button key={kind} loading={save.isPending} onClick={() => save.mutate(kind)}>
              {t('writeReport', { kind: t(`report.${kind}`) })}
            </Button>
          ))}
        </p>
      )}
      {save.isError && <Failure error={save.error} />}
    </Panel>
  );
}
