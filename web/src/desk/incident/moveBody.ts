import type { IncidentPeople } from '../../api/types';
import { fromField } from '../parts/beijingTime';
import { subjectNamed } from '../parts/subjectNamed';

const paths: Record<string, string> = {
  'add-people': 'people',
  notify: 'notice',
  report: 'reports',
};

/** The last part of a move's address. */
export function path(move: string): string {
  return paths[move] ?? move;
}

/** What the form of a move said, as the service takes it. */
export function bodyOf(move: string, said: object): object {
  if (move === 'add-people') return peopleFrom(said);
  if (move === 'report') return reportFrom(said);
  return said;
}

/** One person a line, or everybody of a category, or both. */
function peopleFrom({ people, category }: { people?: string; category?: string }): IncidentPeople {
  const named = (people ?? '').split(/[\s,，;；]+/).filter(Boolean);
  return {
    ...(named.length > 0 && { subjects: named.map(subjectNamed) }),
    ...(category?.trim() && { category: category.trim() }),
  };
}

function reportFrom({ sentAt, ...said }: { sentAt?: string; reference?: string }): object {
  const { reference, ...rest } = said;
  return {
    ...rest,
    ...(reference?.trim() && { reference }),
    ...(sentAt && { sentAt: fromField(sentAt) }),
  };
}
