import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Recipient } from '../../api/setup';
import { beijingDay, formatDay, serverNow } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { Named } from '../parts/Named';
import { useMay } from '../parts/useMay';
import { recipients } from './api';

/** Everybody outside who gets data, with what binds them. */
export function RecipientsPage() {
  const { t } = useTranslation('recipient');
  const navigate = useNavigate();
  const make = useMay('dpo') && (
    <Button type="primary" onClick={() => void navigate('/recipients/new')}>
      {t('new')}
    </Button>
  );
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      query={useQuery(recipients)}
      columns={useColumns()}
      rowKey={({ code = '' }) => code}
      make={make}
      none={{ title: t('none.title'), text: t('none.text') }}
    />
  );
}

function useColumns(): Column<Recipient>[] {
  const { t } = useTranslation('recipient');
  return [
    {
      key: 'name',
      title: t('field.name'),
      render: ({ code, name }) => <Named to={`/recipients/${code}`} name={name} code={code} />,
    },
    { key: 'kind', title: t('field.kind'), render: ({ kind }) => t(`kind.${kind}`) },
    { key: 'contact', title: t('field.contact'), render: ({ contact }) => contact },
    {
      key: 'contract',
      title: t('contract.title'),
      render: (one) => <ContractEnd recipient={one} />,
    },
    {
      key: 'subs',
      title: t('sub.title'),
      wideOnly: true,
      end: true,
      render: ({ subProcessors }) => subProcessors.length || '—',
    },
    {
      key: 'places',
      title: t('place.title'),
      wideOnly: true,
      render: ({ destinations }) => destinations.map(({ country }) => country).join(' ') || '—',
    },
  ];
}

function ContractEnd({ recipient: { contract } }: { recipient: Recipient }) {
  const { t, i18n } = useTranslation('recipient');
  if (!contract) return <>—</>;
  const over = contract.until && contract.until < beijingDay(serverNow());
  return (
    <span className="line-up">
      {contract.reference}
      {contract.until && (
        <Tag tone={over ? 'bad' : 'plain'}>
          {t(over ? 'contract.over' : 'contract.until', {
            day: formatDay(contract.until, i18n.language),
          })}
        </Tag>
      )}
    </span>
  );
}
