import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficerTask } from '../../api/types';
import { Moment } from '../Moment';
import { ObjectLink } from '../ObjectLink';
import { FormDialog } from '../parts/FormDialog';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { Shown } from '../parts/Shown';
import { useMay } from '../parts/useMay';
import { Words } from '../parts/Words';
import { StaffName } from '../Staff';
import { About } from './About';
import { closeTask, officerTasks } from './api';
import './texts';

/** What only the protection officer can do, the oldest first. */
export function OfficerTasksPage() {
  const { t } = useTranslation('officerTask');
  const [done, setDone] = useState(false);
  const query = useInfiniteQuery(officerTasks(done));
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      query={query}
      filters={<Shown label={t('showDone')} on={done} onChange={setDone} />}
      columns={useColumns()}
      rowKey={({ id }) => id}
      none={{ title: t(done ? 'none.done' : 'none.title'), text: t('none.text') }}
    />
  );
}

function useColumns(): Column<OfficerTask>[] {
  const { t } = useTranslation('officerTask');
  return [
    {
      key: 'kind',
      title: t('field.kind'),
      render: ({ kind }) => (
        <>
          {t(`kind.${kind}`)}
          <div className="desk-small wrap">{t(`how.${kind}`)}</div>
        </>
      ),
    },
    { key: 'about', title: t('field.about'), render: (task) => <About task={task} /> },
    {
      key: 'subject',
      title: t('field.subject'),
      render: ({ subject }) => (subject ? <ObjectLink id={subject} /> : '—'),
    },
    {
      key: 'opened',
      title: t('field.openedAt'),
      render: ({ openedAt }) => <Moment at={openedAt} day />,
    },
    { key: 'done', title: t('field.done'), render: (task) => <Done task={task} /> },
  ];
}

function Done({ task: { id, doneAt, doneBy, note } }: { task: OfficerTask }) {
  const { t } = useTranslation('officerTask');
  const [asking, setAsking] = useState(false);
  const officer = useMay('dpo');
  if (doneAt) {
    return (
      <>
        <Moment at={doneAt} day /> · <StaffName id={doneBy} />
        {note && <div className="desk-small wrap">{note}</div>}
      </>
    );
  }
  if (!officer) return <>—</>;
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('done')}
      </Button>
      {asking && (
        <FormDialog
          title={t('doneTitle')}
          ok={t('done')}
          lead={t('doneText')}
          act={({ note: said }: { note: string }, key) => closeTask(id, said, key)}
          onClose={() => setAsking(false)}
        >
          <Words name="note" label={t('field.note')} required />
        </FormDialog>
      )}
    </>
  );
}
