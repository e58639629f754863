import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConsentRate, Purpose } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import { BarPanel } from '../chart/BarPanel';
import { Failure } from '../Failure';
import { purposes } from '../purpose/api';
import { consentRates } from './api';
import { shareGiven } from './figures';

/** Who agreed and who did not, by purpose and version; everybody counts once. */
export function ConsentRates() {
  const rates = useQuery(consentRates);
  const known = useQuery(purposes);
  if (rates.isError) return <Failure error={rates.error} onRetry={rates.refetch} />;
  if (!rates.data) return null;
  return <Drawn rates={rates.data.items} known={known.data?.items ?? []} />;
}

function Drawn({ rates, known }: { rates: ConsentRate[]; known: Purpose[] }) {
  const { t } = useTranslation('today');
  const local = useLocalText();
  const titleOf = (code: string) => {
    const purpose = known.find((one) => one.code === code);
    return purpose ? local(purpose.title) : code;
  };
  return (
    <BarPanel
      title={t('chart.rates')}
      of={t('chart.purpose')}
      nothing={t('chart.ratesNone')}
      behind={(index) => `/purposes/${rates[index]?.purpose}`}
      bars={{
        sideways: true,
        labels: rates.map((rate) =>
          t('chart.rate', {
            title: titleOf(rate.purpose),
            version: rate.version,
            share: shareGiven(rate),
          }),
        ),
        series: [
          { name: t('chart.given'), colour: 'primary', values: rates.map(({ given }) => given) },
          {
            name: t('chart.declined'),
            colour: 'amber',
            values: rates.map(({ declined }) => declined),
          },
          {
            name: t('chart.withdrawn'),
            colour: 'seal',
            values: rates.map(({ withdrawn }) => withdrawn),
          },
          {
            name: t('chart.ended'),
            colour: 'line-strong',
            values: rates.map(({ ended }) => ended),
          },
        ],
      }}
    />
  );
}
