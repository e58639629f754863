import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSession } from '../../shared/session';
import { Card } from '../../shared/ui/Card';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { ConsentHistory } from '../consents/ConsentHistory';
import { ConsentList } from '../consents/ConsentList';
import { PageHead } from '../PageHead';
import { guardianshipsOf } from './api';

/** For a guardian: what was agreed for the child, each taken back here, and the way to ask more. */
export function WardPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const { id = '' } = useParams();
  const query = useQuery(guardianshipsOf(subject));
  return (
    <>
      <p className="crumb">
        <Link to="/me/family">← {t('family.title')}</Link>
      </p>
      <PageHead title={t('family.child')} lead={t('family.childLead')} />
      <Loaded query={query} lines={6}>
        {({ items }) => {
          const child = items.find(
            (one) => one.id === id && one.guardian === subject && one.state === 'ACTIVE',
          )?.child;
          return child ? <Child child={child} /> : <Empty title={t('family.childNone')} />;
        }}
      </Loaded>
    </>
  );
}

function Child({ child }: { child: string }) {
  const { t } = useTranslation('me');
  const site = useSession().data?.site ?? '';
  return (
    <div className="stack stack--wide">
      <ConsentList subject={child} ward />
      <ConsentHistory subject={child} />
      <Card title={t('family.request')}>
        <div className="stack">
          <p>{t('family.requestText')}</p>
          <p>
            <Link className="button" to={`/trust/${site}/requests?relation=GUARDIAN`}>
              {t('family.request')}
            </Link>
          </p>
        </div>
      </Card>
    </div>
  );
}
