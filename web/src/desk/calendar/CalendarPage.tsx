import { queryOptions, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { CalendarYear } from '../../api/setup';
import { call } from '../../shared/http';
import { beijingDay, formatDay, serverNow } from '../../shared/time';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { Month } from './Month';

const calendarOf = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => call<CalendarYear>('GET', `/v1/calendar/${year}`),
  });

/** A year by which every due date is counted: holidays, make-up days, and the notice they rest on. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? beijingDay(serverNow()).slice(0, 4));
  const query = useQuery(calendarOf(year));
  const go = (to: number) => setSearch({ year: String(to) }, { replace: true });
  return (
    <>
      <PageTop
        title={t('title', { year })}
        lead={t('lead')}
        actions={
          <>
            <Button onClick={() => go(year - 1)}>← {year - 1}</Button>
            <Button onClick={() => go(year + 1)}>{year + 1} →</Button>
          </>
        }
      />
      <Answered query={query} rows={12}>
        {(calendar) => <Year calendar={calendar} />}
      </Answered>
    </>
  );
}

function Year({ calendar }: { calendar: CalendarYear }) {
  const { t, i18n } = useTranslation('calendar');
  const months = Array.from({ length: 12 }, (_, index) =>
    calendar.days.filter(({ date }) => Number(date.slice(5, 7)) === index + 1),
  );
  return (
    <div className="stack">
      {calendar.provisional ? (
        <Alert
          type="warning"
          showIcon
          title={t('provisional')}
          description={t('provisionalText')}
        />
      ) : (
        <p className="desk-small">
          {t('source', {
            notice: calendar.notice,
            day: calendar.published ? formatDay(calendar.published, i18n.language) : '',
          })}{' '}
          {calendar.source && (
            <a href={calendar.source} target="_blank" rel="noreferrer">
              {t('original')}
            </a>
          )}
        </p>
      )}
      <p className="year-legend">
        <span>{t('workingDays', { count: calendar.workingDays })}</span>
        {(['HOLIDAY', 'WEEKEND', 'MAKE_UP_DAY'] as const).map((kind) => (
          <span key={kind}>
            <i className={`year-day--${kind}`} aria-hidden="true" /> {t(`kind.${kind}`)}
          </span>
        ))}
      </p>
      <div className="year desk-panel">
        {months.map((days) => (
          <Month key={days[0]?.date} days={days} />
        ))}
      </div>
    </div>
  );
}
