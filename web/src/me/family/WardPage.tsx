import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Card } from '../../shared/ui/Card';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { requestsFor } from '../api';
import { ConsentHistory } from '../consents/ConsentHistory';
import { ConsentList } from '../consents/ConsentList';
import { PageHead } from '../PageHead';
import { RequestList } from '../requests/RequestList';
import { useWard } from './useWard';

/** For a guardian: what was agreed for the child, each taken back here, and what was asked. */
export function WardPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const { id = '' } = useParams();
  const query = useWard(id, subject);
  return (
    <>
      <p className="crumb">
        <Link to="/me/family">← {t('family.title')}</Link>
      </p>
      <PageHead title={t('family.child')} lead={t('family.childLead')} />
      <Loaded query={query} lines={6}>
        {({ child }) =>
          child ? (
            <div className="stack stack--wide">
              <ConsentList subject={child} ward />
              <WardRequests child={child} />
              <ConsentHistory subject={child} />
            </div>
          ) : (
            <Empty title={t('family.childNone')} />
          )
        }
      </Loaded>
    </>
  );
}

function WardRequests({ child }: { child: string }) {
  const { t } = useTranslation('me');
  const query = useQuery(requestsFor(child));
  return (
    <Card title={t('family.requests')}>
      <div className="stack">
        <p>{t('family.requestText')}</p>
        <p>
          <Link className="button button--primary" to="requests/new">
            {t('family.request')}
          </Link>
        </p>
        <Loaded query={query}>
          {({ items }) => (items.length > 0 ? <RequestList items={items} /> : null)}
        </Loaded>
      </div>
    </Card>
  );
}
