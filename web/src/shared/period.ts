import { useTranslation } from 'react-i18next';

/** A period as the services write it (`365 DAY`, `6 MONTH`) in the page's language. */
export function usePeriod(): (period: string) => string {
  const { t } = useTranslation();
  return (period) => {
    const [amount, unit] = period.split(' ');
    return t(`period.${unit}`, { count: Number(amount), defaultValue: period });
  };
}
