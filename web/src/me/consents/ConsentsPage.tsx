import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { consentsOf } from '../api';
import { PageHead } from '../PageHead';
import { ConsentHistory } from './ConsentHistory';
import { ConsentItem } from './ConsentItem';
import './consents.css';

/** Every purpose with its present state; what rests on consent is withdrawn here. */
export function ConsentsPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const consents = useQuery(consentsOf(subject));
  return (
    <>
      <PageHead title={t('consents.title')} lead={t('consents.lead')} />
      <div className="card">
        <Loaded query={consents} lines={6}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('consents.empty')}>
                <p>{t('consents.emptyHint')}</p>
              </Empty>
            ) : (
              <ul className="consents">
                {items.map((consent) => (
                  <ConsentItem key={consent.purpose} subject={subject} consent={consent} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
      <ConsentHistory subject={subject} />
    </>
  );
}
