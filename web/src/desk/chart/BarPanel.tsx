import { Segmented, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Panel } from '../Panel';
import { BarTable } from './BarTable';
import type { Bars } from './bars';
import './chart.css';

const Canvas = lazy(async () => ({ default: (await import('./Canvas')).Canvas }));

interface BarPanelProps {
  title: string;
  /** What the labels are: the heading of the table's first column. */
  of: string;
  bars: Bars;
  /** Where the numbers behind a bar are. */
  behind?: (index: number) => string | undefined;
  /** What stands here while there is nothing to draw. */
  nothing: string;
}

/** A chart that is also a table; a click on a bar or a row leads to what it counts. */
export function BarPanel({ title, of, bars, behind, nothing }: BarPanelProps) {
  const { t } = useTranslation('desk');
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const navigate = useNavigate();
  const go = (index: number) => {
    const to = behind?.(index);
    if (to) void navigate(to);
  };
  const empty = bars.series.every(({ values }) => values.every((value) => value === 0));
  return (
    <Panel
      title={title}
      aside={
        !empty && (
          <Segmented
            size="small"
            aria-label={t('chart.view', { title })}
            value={view}
            options={(['chart', 'table'] as const).map((value) => ({
              value,
              label: t(`chart.${value}`),
            }))}
            onChange={setView}
          />
        )
      }
    >
      {empty ? (
        <p className="desk-small">{nothing}</p>
      ) : view === 'chart' ? (
        <Suspense fallback={<Skeleton.Node active className="chart-canvas" />}>
          <Canvas label={t('chart.label', { title })} bars={bars} onPick={go} />
        </Suspense>
      ) : (
        <BarTable caption={title} of={of} bars={bars} behind={behind} />
      )}
    </Panel>
  );
}
