import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SubjectConsentView } from '../../api/types';
import { Card } from '../../shared/ui/Card';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { consentsOf } from '../api';
import { ConsentItem } from './ConsentItem';
import './consents.css';

interface ConsentListProps {
  subject: string;
  /** Whether a guardian looks at what is the child's. */
  ward?: boolean;
}

/** Every purpose with its present state; what rests on consent apart from what was told. */
export function ConsentList({ subject, ward = false }: ConsentListProps) {
  const { t } = useTranslation('me');
  const consents = useQuery(consentsOf(subject));
  const child = ward ? subject : undefined;
  return (
    <Loaded query={consents} lines={6}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('consents.empty')}>
            <p>{t(ward ? 'family.consentsNone' : 'consents.emptyHint')}</p>
          </Empty>
        ) : (
          <div className="stack stack--wide">
            <Purposes
              title={t(ward ? 'family.consentsYours' : 'consents.yours')}
              lead={t(ward ? 'family.consentsYoursLead' : 'consents.yoursLead')}
              consents={items.filter(({ basis }) => basis === 'CONSENT')}
              child={child}
            />
            <Purposes
              title={t(ward ? 'family.consentsTold' : 'consents.toldTitle')}
              lead={t('consents.told')}
              consents={items.filter(({ basis }) => basis !== 'CONSENT')}
              child={child}
            />
          </div>
        )
      }
    </Loaded>
  );
}

interface PurposesProps {
  title: string;
  lead: string;
  consents: SubjectConsentView[];
  child: string | undefined;
}

function Purposes({ title, lead, consents, child }: PurposesProps) {
  if (consents.length === 0) return null;
  return (
    <Card title={title} className="purposes">
      <p className="muted small">{lead}</p>
      <ul className="consents">
        {consents.map((consent) => (
          <ConsentItem key={consent.purpose} consent={consent} child={child} />
        ))}
      </ul>
    </Card>
  );
}
