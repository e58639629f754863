import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suppression } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { useMay } from '../parts/useMay';
import { everyPurpose, saveSuppressions, suppressions } from './api';
import { LiftDialog } from './LiftDialog';
import { SuppressDialog } from './SuppressDialog';
import './texts';

/** Contacts that must not be reached, as keyed digests: nobody can read an address off the list. */
export function SuppressionsPage() {
  const { t } = useTranslation('suppression');
  const [asking, setAsking] = useState<'add' | 'lift'>();
  const officer = useMay('dpo');
  const save = useAction(() => saveSuppressions());
  const close = () => setAsking(undefined);
  return (
    <>
      <ListPage
        title={t('title')}
        lead={t('lead')}
        query={useInfiniteQuery(suppressions)}
        columns={useColumns()}
        rowKey={({ digest, purpose }) => `${digest} ${purpose}`}
        make={
          officer && (
            <Button type="primary" onClick={() => setAsking('add')}>
              {t('add')}
            </Button>
          )
        }
        filters={
          <>
            <Button loading={save.isPending} onClick={() => save.mutate(undefined)}>
              {t('save')}
            </Button>
            {officer && <Button onClick={() => setAsking('lift')}>{t('lift')}</Button>}
          </>
        }
        none={{ title: t('none.title'), text: t('none.text') }}
      />
      {save.isError && <Failure error={save.error} />}
      {asking === 'add' && <SuppressDialog onClose={close} />}
      {asking === 'lift' && <LiftDialog onClose={close} />}
    </>
  );
}

function useColumns(): Column<Suppression>[] {
  const { t } = useTranslation('suppression');
  return [
    {
      key: 'digest',
      title: t('field.digest'),
      render: ({ digest }) => (
        <code title={digest} className="desk-mono">
          {digest.slice(0, 16)}…
        </code>
      ),
    },
    {
      key: 'channel',
      title: t('field.channel'),
      render: ({ channel }) => t(`channel.${channel}`),
    },
    {
      key: 'purpose',
      title: t('field.purpose'),
      render: ({ purpose }) => (purpose === everyPurpose ? t('every') : purpose),
    },
    { key: 'source', title: t('field.source'), render: ({ source }) => t(`source.${source}`) },
    { key: 'since', title: t('field.since'), render: ({ since }) => <Moment at={since} /> },
  ];
}
