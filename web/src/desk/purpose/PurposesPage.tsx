import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Purpose } from '../../api/setup';
import { useCategories } from '../../shared/categories';
import { useLocalText } from '../../shared/localText';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { purposes } from './api';
import { PurposeStateTag } from './PurposeStateTag';

/** What the site uses data for. */
export function PurposesPage() {
  const { t } = useTranslation('purpose');
  const navigate = useNavigate();
  const query = useQuery(purposes);
  const make = useMay('dpo') && (
    <Button type="primary" onClick={() => void navigate('/purposes/new')}>
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
            <Purposes items={items} />
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

function Purposes({ items }: { items: Purpose[] }) {
  const { t } = useTranslation('purpose');
  const local = useLocalText();
  const categories = useCategories();
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
              <Link to={`/purposes/${code}`}>{local(title)}</Link>
              <div className="desk-small desk-mono">{code}</div>
            </>
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
                <div className="desk-small">
                  {t(`separate.${separateConsent}`, { ns: 'parts' })}
                </div>
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
      ]}
    />
  );
}
