import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { HoldState } from '../../api/types';
import { plusDays, beijingDay, serverNow } from '../../shared/time';
import { ListPage } from '../parts/ListPage';
import { filtered } from '../parts/pagesOf';
import { holds } from './api';
import './hold.css';
import { useHoldColumns } from './holdColumns';

const states: HoldState[] = ['OPENING', 'RUNNING', 'ENDED'];
const spans = [7, 30, 90];

/** The end of a legal day that many days ahead. */
function endOf(days: string | null): string | undefined {
  if (!days || !spans.includes(Number(days))) return undefined;
  const day = plusDays(beijingDay(serverNow()), Number(days) + 1);
  return new Date(`${day}T00:00:01+08:00`).toISOString();
}

/** Cancelled accounts whose data are kept, the earliest end on top. */
export function HoldsPage() {
  const { t } = useTranslation('desk');
  const [search, setSearch] = useSearchParams();
  const state = states.find((one) => one === search.get('state'));
  const days = search.get('days');
  const undecided = search.get('undecided') === '1';
  const query = useInfiniteQuery({
    ...holds(`${state} ${days}`, () => ({ state, endsBefore: endOf(days) })),
    select: filtered(({ flags }) => !undecided || flags.includes('decision-missing')),
  });
  const filter = (name: string) => (value: string | undefined) =>
    setSearch((before) => {
      if (value) before.set(name, value);
      else before.delete(name);
      return before;
    });
  const none = state || days || undecided ? 'nothingHere' : 'none';
  return (
    <ListPage
      title={t('nav.holds')}
      lead={t('hold.lead')}
      query={query}
      columns={useHoldColumns()}
      rowKey={({ id }) => id}
      none={{ title: t(`hold.${none}`), text: t('hold.teach') }}
      filters={
        <>
          <Select
            allowClear
            aria-label={t('queue.state')}
            placeholder={t('queue.state')}
            value={state}
            options={states.map((value) => ({ value, label: t(`holdState.${value}`) }))}
            onChange={filter('state')}
          />
          <Select
            allowClear
            aria-label={t('hold.endsWithin')}
            placeholder={t('hold.endsWithin')}
            value={days ?? undefined}
            options={spans.map((span) => ({
              value: String(span),
              label: t('unit.day', { ns: 'shared', count: span }),
            }))}
            onChange={filter('days')}
          />
          <Button
            type={undecided ? 'primary' : 'default'}
            aria-pressed={undecided}
            onClick={() => filter('undecided')(undecided ? undefined : '1')}
          >
            {t('hold.onlyUndecided')}
          </Button>
        </>
      }
    />
  );
}
