import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CollectionPoint } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { Named } from '../parts/Named';
import { useMay } from '../parts/useMay';
import { purposes } from '../purpose/api';
import { points } from './api';

/** The places where the site asks. */
export function PointsPage() {
  const { t } = useTranslation('point');
  const navigate = useNavigate();
  const make = useMay('dpo') && (
    <Button type="primary" onClick={() => void navigate('/collection-points/new')}>
      {t('new')}
    </Button>
  );
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      query={useQuery(points)}
      columns={useColumns()}
      rowKey={({ code }) => code}
      make={make}
      none={{ title: t('none.title'), text: t('none.text') }}
    />
  );
}

function useColumns(): Column<CollectionPoint>[] {
  const { t } = useTranslation('point');
  const local = useLocalText();
  const known = useQuery(purposes).data?.items ?? [];
  const nameOf = (code: string) => {
    const title = known.find((purpose) => purpose.code === code)?.title;
    return title ? local(title) : code;
  };
  return [
    {
      key: 'title',
      title: t('field.title'),
      render: ({ code, title }) => (
        <Named to={`/collection-points/${code}`} name={local(title)} code={code} />
      ),
    },
    { key: 'kind', title: t('field.kind'), render: ({ kind }) => t(`kind.${kind}`) },
    { key: 'form', title: t('field.form'), render: ({ form }) => t(`form.${form}`) },
    { key: 'doc', title: t('field.document'), render: ({ document }) => document },
    {
      key: 'purposes',
      title: t('field.purposes'),
      render: ({ purposes: codes }) => (
        <span className="wrap">{codes.map(nameOf).join(t('separator', { ns: 'shared' }))}</span>
      ),
    },
  ];
}
