import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CollectionPoint } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { purposes } from '../purpose/api';
import { points } from './api';

/** The places where the site asks. */
export function PointsPage() {
  const { t } = useTranslation('point');
  const navigate = useNavigate();
  const query = useQuery(points);
  const make = useMay('dpo') && (
    <Button type="primary" onClick={() => void navigate('/collection-points/new')}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageTop
        title={t('title')}
        lead={t('lead')}
        actions={query.data?.items.length ? make : null}
      />
      <Answered query={query}>
        {({ items }) =>
          items.length ? (
            <Points items={items} />
          ) : (
            <Teach title={t('none.title')} text={t('none.text')}>
              {make}
            </Teach>
          )
        }
      </Answered>
    </>
  );
}

function Points({ items }: { items: CollectionPoint[] }) {
  const { t } = useTranslation('point');
  const local = useLocalText();
  const known = useQuery(purposes).data?.items ?? [];
  const nameOf = (code: string) => {
    const title = known.find((purpose) => purpose.code === code)?.title;
    return title ? local(title) : code;
  };
  return (
    <Listing
      label={t('title')}
      rows={items}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'title',
          title: t('field.title'),
          render: ({ code, title }) => (
            <>
              <Link to={`/collection-points/${code}`}>{local(title)}</Link>
              <div className="desk-small desk-mono">{code}</div>
            </>
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
      ]}
    />
  );
}
