import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Incident, IncidentNotice, IncidentReport } from '../../api/types';
import { staff } from '../api';
import { Words } from '../parts/Words';
import { Letter } from './Letter';
import { countOf } from './people';

const channels: IncidentNotice['channels'] = ['IN_APP', 'MAIL', 'SMS', 'ANNOUNCEMENT'];

export const reportKinds: IncidentReport['kind'][] = ['FIRST', 'FOLLOW_UP', 'SUMMARY'];

/** Who is affected: named one by one, or by a category of records. */
export function PeopleFields() {
  const { t } = useTranslation('incident');
  return (
    <>
      <Words name="people" label={t('field.people')} max={50_000} />
      <Form.Item name="category" label={t('field.category')} extra={t('categoryHint')}>
        <Input className="desk-mono" maxLength={64} />
      </Form.Item>
    </>
  );
}

/** By which ways people are told, and what they will read. */
export function NoticeFields({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  const chosen = [{ type: 'array' as const, min: 1, message: t('needed') }];
  return (
    <>
      {countOf(incident) === 0 && <Alert type="warning" showIcon title={t('nobodyListed')} />}
      <Form.Item name="channels" label={t('field.channels')} rules={chosen}>
        <Checkbox.Group
          options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        />
      </Form.Item>
      {incident.noticeComplete ? (
        <Letter incident={incident} />
      ) : (
        <Alert type="warning" showIcon title={t('incomplete')} />
      )}
    </>
  );
}

/** That a report went to an authority. */
export function ReportFields() {
  const { t } = useTranslation('incident');
  const needed = [{ required: true, whitespace: true, message: t('needed') }];
  return (
    <>
      <Form.Item name="kind" label={t('field.reportKind')}>
        <Select options={reportKinds.map((value) => ({ value, label: t(`report.${value}`) }))} />
      </Form.Item>
      <Form.Item name="authority" label={t('field.authority')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="reference" label={t('field.reference')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="sentAt" label={t('field.sentAt')} extra={t('sentHint')}>
        <Input type="datetime-local" />
      </Form.Item>
    </>
  );
}

/** Who takes care of it. */
export function AssignFields() {
  const { t } = useTranslation('incident');
  const known = useQuery(staff).data?.items ?? [];
  return (
    <Form.Item
      name="assignee"
      label={t('field.assignee')}
      rules={[{ required: true, message: t('needed') }]}
    >
      <Select options={known.map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  );
}
