import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../api/types';
import { staff } from '../api';
import { Moves } from '../parts/Moves';
import { useMay } from '../parts/useMay';
import { Words } from '../parts/Words';
import { moveTicket } from './api';
import { levels } from './levels';

/** Every move, the plain next thing first. */
const order = [
  'message',
  'resume',
  'resolve',
  'close',
  'assign',
  'note',
  'level',
  'pause',
  'reopen',
] as const;

type TicketMove = (typeof order)[number];

interface TicketMovesProps {
  ticket: Ticket;
  etag: string | undefined;
}

/** What the service says is legal now. */
export function TicketMoves({ ticket, etag }: TicketMovesProps) {
  const { t } = useTranslation('ticket');
  const fields = useFields(ticket);
  const acts = useMay('dpo', 'agent');
  const legal = order.filter((move) => acts && ticket.moves.includes(move));
  return (
    <Moves
      moves={legal.map((name) => ({
        name,
        title: t(`move.${name}`),
        lead: t(`consequence.${name}`),
        fields: fields[name],
      }))}
      act={(move, body, key) => {
        const said = move === 'note' ? { ...body, internal: true } : body;
        const path = move === 'note' || move === 'message' ? 'messages' : move;
        return moveTicket({ id: ticket.id, move: path, body: said, etag }, key);
      }}
    />
  );
}

function useFields(ticket: Ticket): Partial<Record<TicketMove, ReactNode>> {
  const { t } = useTranslation('ticket');
  const known = useQuery(staff).data?.items ?? [];
  const text = <Words name="text" label={t('field.words')} required max={10_000} />;
  const reason = <Words name="reason" label={t('field.reason')} required />;
  const choice = (name: string, label: string, options: { value: string; label: string }[]) => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('choose') }]}>
      <Select options={options} />
    </Form.Item>
  );
  return {
    message: text,
    note: text,
    resolve: <Words name="text" label={t('field.wordsOptional')} max={10_000} />,
    reopen: reason,
    assign: choice(
      'assignee',
      t('field.assignee'),
      known.map(({ id, name }) => ({ value: id, label: name })),
    ),
    level: (
      <>
        {choice(
          'level',
          t('field.level'),
          levels
            .filter((level) => level !== ticket.level)
            .map((value) => ({ value, label: t(`level.${value}`) })),
        )}
        {reason}
      </>
    ),
    pause: (
      <>
        {choice(
          'reason',
          t('field.reason'),
          (['THIRD_PARTY', 'HARDWARE'] as const).map((value) => ({
            value,
            label: t(`pause.${value}`),
          })),
        )}
        <Words name="evidence" label={t('field.evidence')} required />
      </>
    ),
  };
}
