import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Purpose } from '../../api/setup';
import { useCategories } from '../../shared/categories';
import { useLocalText } from '../../shared/localText';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { Named } from '../parts/Named';
import { useMay } from '../parts/useMay';
import { purposes } from './api';
import { PurposeStateTag } from './PurposeStateTag';

/** What the site uses data for. */
export function PurposesPage() {
  const { t } = useTranslation('purpose');
  const navigate = useNavigate();
  const make = useMay('dpo') && (
    <Button type="primary" onClick={() => void navigate('/purposes/new')}>
      {t('new')}
    </Button>
  );
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      query={useQuery(purposes)}
      columns={useColumns()}
      rowKey={({ code }) => code}
      make={make}
      none={{ title: t('none.title'), text: t('none.text') }}
    />
  );
}

function useColumns(): Column<Purpose>[] {
  const { t } = useTranslation('purpose');
  const local = useLocalText();
  const categories = useCategories();
  return [
    {
      key: 'title',
      title: t('field.title'),
      render: ({ code, title }) => (
        <Named to={`/purposes/${code}`} name={local(title)} code={code} />
      ),
    },
    {
      key: 'state',
      title: t('state'),
      render: (purpose) => (
        <span className="line-up">
          <PurposeStateTag purpose={purpose} />
          <span className="desk-small">{t('versionShort', { version: purpose.version })}</span>
        </span>
      ),
    },
    {
      key: 'basis',
      title: t('field.legalBasis'),
      render: ({ legalBasis, separateConsent }) => (
        <>
          {t(`basis.${legalBasis}`, { ns: 'parts' })}
          {separateConsent !== 'NONE' && (
            <div className="desk-small">{t(`separate.${separateConsent}`, { ns: 'parts' })}</div>
          )}
        </>
      ),
    },
    {
      key: 'categories',
      title: t('field.categories'),
      wideOnly: true,
      render: (purpose) => <span className="wrap">{categories(purpose.categories)}</span>,
    },
    {
      key: 'retention',
      title: t('field.retention'),
      wideOnly: true,
      render: ({ retention }) => <span className="wrap">{local(retention.text)}</span>,
    },
  ];
}
