import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../api/types';
import { useCategoryNames } from '../../shared/categories';
import { Moment } from '../Moment';
import { Panel } from '../Panel';

/** What is known of it. */
export function IncidentFacts({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  const names = useCategoryNames();
  const facts: Record<string, ReactNode> = {
    number: <span className="desk-mono">{incident.number}</span>,
    kind: t(`kind.${incident.kind}`),
    level: t(`level.${incident.level}`),
    grade: t(`grade.${incident.grade}`),
    operator: t(`operator.${incident.operator}`),
    occurredAt: incident.occurredAt && <Moment at={incident.occurredAt} />,
    knownAt: <Moment at={incident.knownAt} />,
    estimated: incident.estimated,
    categories: incident.categories
      .map((code) => names[code] ?? code)
      .join(t('separator', { ns: 'shared' })),
    sensitive: incident.sensitive && t('yes'),
    minors: incident.minors && t('yes'),
    assignee: incident.assigneeName ?? incident.assignee,
    cause: incident.cause,
  };
  return (
    <Panel title={t('facts')}>
      <dl className="desk-facts desk-facts--row">
        {Object.entries(facts)
          .filter(([, value]) => value != null && value !== '' && value !== false)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`field.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
