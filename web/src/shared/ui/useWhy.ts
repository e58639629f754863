import { useTranslation } from 'react-i18next';
import type { ExplainedDay } from './DayCalendar';

/** Why a day counts or not, in words; a holiday by its name. */
export function useWhy(): (day: ExplainedDay) => string {
  const { t } = useTranslation();
  return ({ why, holiday }) => {
    const reason = t(`why.${why}`, { defaultValue: why });
    if (!holiday) return reason;
    return t('whyHoliday', { reason, holiday: t(`holiday.${holiday}`, { defaultValue: holiday }) });
  };
}
