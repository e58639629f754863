import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SubjectConsentView } from '../../api/types';
import { Card } from '../../shared/ui/Card';
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
      <Loaded query={consents} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('consents.empty')}>
              <p>{t('consents.emptyHint')}</p>
            </Empty>
          ) : (
            <div className="stack stack--wide">
              <Purposes
                title={t('consents.yours')}
                lead={t('consents.yoursLead')}
                consents={items.filter(({ basis }) => basis === 'CONSENT')}
              />
              <Purposes
                title={t('consents.toldTitle')}
                lead={t('consents.told')}
                consents={items.filter(({ basis }) => basis !== 'CONSENT')}
              />
            </div>
          )
        }
      </Loaded>
      <ConsentHistory subject={subject} />
    </>
  );
}

interface PurposesProps {
  title: string;
  lead: string;
  consents: SubjectConsentView[];
}

function Purposes({ title, lead, consents }: PurposesProps) {
  if (consents.length === 0) return null;
  return (
    <Card title={title} className="purposes">
      <p className="muted small">{lead}</p>
      <ul className="consents">
        {consents.map((consent) => (
          <ConsentItem key={consent.purpose} consent={consent} />
        ))}
      </ul>
    </Card>
  );
}
