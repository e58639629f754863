import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactRelease } from '../../api/setup';
import { useCategoryNames } from '../../shared/categories';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { ObjectLink } from '../ObjectLink';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { useMay } from '../parts/useMay';
import { releases } from './api';
import { NewReleaseDialog } from './NewReleaseDialog';
import { ReleaseMoves } from './ReleaseMoves';
import './texts';

const tones: Record<string, Tone> = { APPROVED: 'good', REFUSED: 'bad', APPROVED_ONCE: 'info' };

/** One user's contact for another: recorded with its ground, given once two people let it. */
export function ReleasesPage() {
  const { t } = useTranslation('release');
  const [recording, setRecording] = useState(false);
  const record = useMay('dpo', 'agent') && (
    <Button type="primary" onClick={() => setRecording(true)}>
      {t('record')}
    </Button>
  );
  return (
    <>
      <ListPage
        title={t('title')}
        lead={t('lead')}
        query={useInfiniteQuery(releases)}
        columns={useColumns()}
        rowKey={({ id }) => id}
        make={record}
        none={{ title: t('none.title'), text: t('none.text') }}
      />
      {recording && <NewReleaseDialog onClose={() => setRecording(false)} />}
    </>
  );
}

function useColumns(): Column<ContactRelease>[] {
  const { t } = useTranslation('release');
  const names = useCategoryNames();
  return [
    {
      key: 'matter',
      title: t('field.matter'),
      render: ({ matter, document }) => (
        <>
          {matter}
          <div className="desk-small desk-number">{document}</div>
        </>
      ),
    },
    {
      key: 'whose',
      title: t('field.whose'),
      render: ({ subject, receiver }) => (
        <>
          <ObjectLink id={subject} />
          <div>
            → <ObjectLink id={receiver} />
          </div>
        </>
      ),
    },
    {
      key: 'what',
      title: t('field.what'),
      render: ({ categories, purpose }) => (
        <>
          {categories.map((code) => names[code] ?? code).join(t('separator', { ns: 'shared' }))}
          <div className="desk-small desk-mono">{purpose}</div>
        </>
      ),
    },
    {
      key: 'ground',
      title: t('field.ground'),
      render: ({ ground, clause }) => (
        <>
          {t(`ground.${ground}`)}
          <div className="desk-small">{clause}</div>
        </>
      ),
    },
    {
      key: 'recorded',
      title: t('field.recordedAt'),
      wideOnly: true,
      render: ({ recordedAt }) => <Moment at={recordedAt} day />,
    },
    {
      key: 'state',
      title: t('field.state'),
      render: ({ state }) => <Tag tone={tones[state] ?? 'plain'}>{t(`state.${state}`)}</Tag>,
    },
    { key: 'moves', title: t('moves'), render: (one) => <ReleaseMoves release={one} /> },
  ];
}
