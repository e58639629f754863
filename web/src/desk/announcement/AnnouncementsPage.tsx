import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Announcement } from '../../api/types';
import { useLocalText } from '../../shared/localText';
import { formatDay } from '../../shared/time';
import { Moment } from '../Moment';
import { FormDialog } from '../parts/FormDialog';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { useMay } from '../parts/useMay';
import { AnnouncementFields } from './AnnouncementFields';
import { AnnouncementState } from './AnnouncementState';
import { announcements, draftAnnouncement } from './api';
import { draftFrom, emptyDraft } from './draft';
import './texts';

/** What the site tells everybody, the newest first. */
export function AnnouncementsPage() {
  const { t } = useTranslation('announcement');
  const [making, setMaking] = useState(false);
  const navigate = useNavigate();
  const query = useInfiniteQuery(announcements);
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
        columns={useColumns()}
        rowKey={({ id }) => id}
        none={{ title: t('none.title'), text: t('none.text') }}
      />
      {making && (
        <FormDialog
          wide
          title={t('new')}
          ok={t('draft')}
          lead={t('draftText')}
          initial={emptyDraft}
          act={(values, key) => draftAnnouncement(draftFrom(values), key)}
          onDone={({ id }) => navigate(`/announcements/${id}`)}
          onClose={() => setMaking(false)}
        >
          <AnnouncementFields />
        </FormDialog>
      )}
    </>
  );
}

function useColumns(): Column<Announcement>[] {
  const { t, i18n } = useTranslation('announcement');
  const local = useLocalText();
  return [
    {
      key: 'title',
      title: t('field.title'),
      render: ({ id, title }) => <Link to={`/announcements/${id}`}>{local(title)}</Link>,
    },
    { key: 'kind', title: t('field.kind'), render: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'state',
      title: t('field.state'),
      render: ({ state }) => <AnnouncementState state={state} />,
    },
    {
      key: 'published',
      title: t('field.publishedAt'),
      render: ({ publishedAt }) => (publishedAt ? <Moment at={publishedAt} day /> : '—'),
    },
    {
      key: 'ends',
      title: t('field.endsOn'),
      render: ({ endsOn }) => (endsOn ? formatDay(endsOn, i18n.language) : '—'),
    },
  ];
}
