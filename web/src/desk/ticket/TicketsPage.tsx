import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../api/types';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { Named } from '../parts/Named';
import { Shown } from '../parts/Shown';
import { useMay } from '../parts/useMay';
import { StaffName } from '../Staff';
import { tickets } from './api';
import { NewTicketDialog } from './NewTicketDialog';
import './texts';
import { TicketState } from './TicketState';

/** Work that is no request of the law: alerts, questions, upkeep, each with its agreed hours. */
export function TicketsPage() {
  const { t } = useTranslation('ticket');
  const [ended, setEnded] = useState(false);
  const [making, setMaking] = useState(false);
  const query = useInfiniteQuery(tickets(ended));
  const make = useMay('dpo', 'agent') && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <ListPage
        title={t('title')}
        lead={t('lead')}
        query={query}
        make={make}
        filters={<Shown label={t('ended')} on={ended} onChange={setEnded} />}
        columns={useColumns()}
        rowKey={({ id }) => id}
        none={{ title: t('none.title'), text: t('none.text') }}
      />
      {making && <NewTicketDialog onClose={() => setMaking(false)} />}
    </>
  );
}

function useColumns(): Column<Ticket>[] {
  const { t } = useTranslation('ticket');
  return [
    {
      key: 'title',
      title: t('field.title'),
      render: ({ id, title, number }) => <Named to={`/tickets/${id}`} name={title} code={number} />,
    },
    {
      key: 'state',
      title: t('field.state'),
      render: (ticket) => <TicketState ticket={ticket} />,
    },
    {
      key: 'due',
      title: t('field.due'),
      render: ({ due, state }) => (due && state !== 'PAUSED' ? <Countdown due={due} /> : '—'),
    },
    {
      key: 'level',
      title: t('field.level'),
      render: ({ level, kind }) => (
        <span className="line-up">
          <Tag tone={level === 'L1' || level === 'L2' ? 'warn' : 'plain'}>{level}</Tag>
          {t(`kind.${kind}`)}
        </span>
      ),
    },
    {
      key: 'assignee',
      title: t('field.assignee'),
      render: ({ assignee, assigneeName }) => <StaffName id={assignee} name={assigneeName} />,
    },
    {
      key: 'made',
      title: t('field.madeAt'),
      wideOnly: true,
      render: ({ madeAt }) => <Moment at={madeAt} day />,
    },
  ];
}
