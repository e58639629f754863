import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Policy } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { Named } from '../parts/Named';
import { useMay } from '../parts/useMay';
import { policies } from './api';
import { NewPolicyDialog } from './NewPolicyDialog';
import { NewestVersion } from './NewestVersion';

/** The site's documents. */
export function PoliciesPage() {
  const { t } = useTranslation('policy');
  const [making, setMaking] = useState(false);
  const make = useMay('dpo') && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {t('new.open')}
    </Button>
  );
  const wizard = (
    <Link to="/setup" className="ant-btn ant-btn-default">
      {t('none.wizard')}
    </Link>
  );
  return (
    <>
      <ListPage
        title={t('title')}
        lead={t('lead')}
        query={useQuery(policies)}
        columns={useColumns()}
        rowKey={({ document }) => document}
        make={make}
        none={{ title: t('none.title'), text: t('none.text'), ways: wizard }}
      />
      {making && <NewPolicyDialog onClose={() => setMaking(false)} />}
    </>
  );
}

function useColumns(): Column<Policy>[] {
  const { t } = useTranslation('policy');
  const local = useLocalText();
  return [
    {
      key: 'title',
      title: t('document'),
      render: ({ document, title }) => (
        <Named to={`/policies/${document}`} name={local(title)} code={document} />
      ),
    },
    {
      key: 'newest',
      title: t('newest'),
      render: ({ document }) => <NewestVersion document={document} />,
    },
  ];
}
