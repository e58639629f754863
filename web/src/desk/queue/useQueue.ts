import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../shared/session';
import { serverNow } from '../../shared/time';
import { summary } from '../api';
import { queueCount, queuePage } from './api';
import { type Criteria, criteriaOf, isAnswerable, queryOf, searchOf } from './criteria';

/** The queue as its address asks for it: the page, how many there are, the way on and back. */
export function useQueue() {
  const [search, setSearch] = useSearchParams();
  const criteria = criteriaOf(search);
  const key = searchOf(criteria).toString() || 'open';
  const [trail, setTrail] = useState<{ key: string; cursors: string[] }>({ key, cursors: [] });
  const cursors = trail.key === key ? trail.cursors : [];
  const user = useSession().data?.user;
  const desk = useQuery(summary).data;
  const known = () => ({ user, summary: desk, now: serverNow() });
  const queryFor = (wish: Criteria) => queryOf(wish, known());
  const answerable = (wish: Criteria) => isAnswerable(wish, known());
  const enabled = answerable(criteria);
  const page = useQuery({
    ...queuePage(key, () => queryFor(criteria), cursors.at(-1)),
    enabled,
  });
  const count = useQuery({ ...queueCount(key, () => queryFor(criteria)), enabled });
  const next = page.data?.nextCursor;
  return {
    key: `${key} ${cursors.length}`,
    criteria,
    page,
    count: count.data?.count,
    before: cursors.length,
    queryFor,
    answerable,
    setCriteria: (wish: Criteria) => setSearch(searchOf(wish), { replace: true }),
    onPrevious: () => setTrail({ key, cursors: cursors.slice(0, -1) }),
    onNext: next ? () => setTrail({ key, cursors: [...cursors, next] }) : undefined,
  };
}
