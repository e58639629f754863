import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Policy } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { policies } from './api';
import { NewPolicyDialog } from './NewPolicyDialog';
import { NewestVersion } from './NewestVersion';

/** The site's documents. */
export function PoliciesPage() {
  const { t } = useTranslation('policy');
  const [making, setMaking] = useState(false);
  const query = useQuery(policies);
  const make = useMay('dpo') && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {t('new.open')}
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
            <Documents items={items} />
          ) : (
            <Teach title={t('none.title')} text={t('none.text')}>
              {make}
              <Link to="/setup" className="ant-btn ant-btn-default">
                {t('none.wizard')}
              </Link>
            </Teach>
          )
        }
      </Answered>
      {making && <NewPolicyDialog onClose={() => setMaking(false)} />}
    </>
  );
}

function Documents({ items }: { items: Policy[] }) {
  const { t } = useTranslation('policy');
  const local = useLocalText();
  return (
    <Listing
      label={t('title')}
      rows={items}
      rowKey={({ document }) => document}
      columns={[
        {
          key: 'title',
          title: t('document'),
          render: ({ document, title }) => (
            <>
              <Link to={`/policies/${document}`}>{local(title)}</Link>
              <div className="desk-small desk-mono">{document}</div>
            </>
          ),
        },
        {
          key: 'newest',
          title: t('newest'),
          render: ({ document }) => <NewestVersion document={document} />,
        },
      ]}
    />
  );
}
