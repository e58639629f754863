import type { Incident, IncidentFacts, NewIncident } from '../../api/types';
import { fromField, toField } from '../parts/beijingTime';

/** The parts that a notice to people must have (PIPL 57). */
export const noticeParts = ['happened', 'effect', 'measures', 'advice', 'remedy'] as const;

/** What the form of the facts holds. */
export type FactsValues = Omit<IncidentFacts, (typeof noticeParts)[number]> & {
  [part in (typeof noticeParts)[number]]?: { zh?: string; en?: string };
};

/** What the service takes; what was left empty is not known yet and is left out. */
export function factsFrom({ occurredAt, ...said }: FactsValues): IncidentFacts {
  const filled = Object.entries(said).filter(([, value]) => isSaid(value));
  return {
    ...(Object.fromEntries(filled) as unknown as IncidentFacts),
    ...(occurredAt && { occurredAt: fromField(occurredAt) }),
  };
}

function isSaid(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.values(value).some((words) => isSaid(words));
  }
  return value !== undefined && value !== null && value !== '';
}

/** A new incident, known since a moment, or since now. */
export function incidentFrom(said: { facts: FactsValues; knownAt?: string }): NewIncident {
  return {
    facts: factsFrom(said.facts),
    ...(said.knownAt && { knownAt: fromField(said.knownAt) }),
  };
}

/** What is known of an incident, as the form holds it. */
export function valuesOf(incident: Incident): FactsValues {
  const { title, kind, level, operator, grade, estimated, sensitive, minors } = incident;
  const { categories, cause, occurredAt } = incident;
  const words = noticeParts.flatMap((part) => {
    const text = incident[part];
    return text ? [[part, { ...text }] as const] : [];
  });
  return {
    ...{ title, kind, level, operator, grade, estimated, sensitive, minors, categories },
    ...(cause && { cause }),
    ...(occurredAt && { occurredAt: toField(occurredAt) }),
    ...Object.fromEntries(words),
  };
}
