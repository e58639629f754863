import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../api/types';
import { useSession } from '../../shared/session';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { moveIncident } from './api';

/** Moves that this page offers, by the word that each takes. */
const fields: Record<string, 'note' | 'reason'> = {
  contain: 'note',
  handle: 'note',
  close: 'note',
  dismiss: 'reason',
  reopen: 'reason',
  withhold: 'reason',
};

interface IncidentMovesProps {
  incident: Incident;
  etag: string | undefined;
}

/** What the service says is legal now. */
export function IncidentMoves({ incident, etag }: IncidentMovesProps) {
  const { t } = useTranslation('incident');
  const [asking, setAsking] = useState<string>();
  const [form] = Form.useForm<Record<string, string>>();
  const queries = useQueryClient();
  const roles = useSession().data?.roles ?? [];
  const acts = roles.includes('dpo') || roles.includes('agent');
  const act = useAction(moveIncident, async () => {
    setAsking(undefined);
    form.resetFields();
    await queries.invalidateQueries();
  });
  const legal = Object.keys(fields).filter((move) => acts && incident.moves.includes(move));
  if (legal.length === 0) return null;
  const field = fields[asking ?? ''] ?? 'note';
  return (
    <Panel title={t('next')}>
      <p className="desk-links">
        {legal.map((move) => (
          <Button
            key={move}
            onClick={() => {
              act.reset();
              setAsking(move);
            }}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
      </p>
      {asking && (
        <Modal
          open
          title={t(`move.${asking}`)}
          okText={t(`move.${asking}`)}
          cancelText={t('cancel', { ns: 'shared' })}
          okButtonProps={{ loading: act.isPending }}
          onCancel={() => setAsking(undefined)}
          onOk={() => form.submit()}
        >
          <Form
            form={form}
            layout="vertical"
            onFinish={(body) => act.mutate({ id: incident.id, move: asking, body, etag })}
          >
            <Form.Item
              name={field}
              label={t(`field.${field}`)}
              rules={[{ required: field === 'reason', message: t('fill') }]}
            >
              <Input.TextArea rows={4} maxLength={2000} />
            </Form.Item>
          </Form>
          {act.isError && <Failure error={act.error} />}
        </Modal>
      )}
    </Panel>
  );
}
