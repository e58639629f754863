import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as include } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useEffectEvent, useRef } from 'react';
import { palettes } from '../../shared/tokens';
import { useLight } from '../theme/light';
import { type Bars, drawingOf, MANY } from './bars';

include([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

interface CanvasProps {
  label: string;
  bars: Bars;
  onPick: (index: number) => void;
}

const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Draws the bars and follows the size of its place; the table beside it says the same in words. */
export function Canvas({ label, bars, onPick }: CanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const light = useLight();
  const pick = useEffectEvent(onPick);
  const wanted = JSON.stringify(bars);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, null, { renderer: 'canvas' });
    chart.setOption(
      drawingOf(JSON.parse(wanted) as Bars, palettes[light], {
        still,
        width: place.current.clientWidth,
      }),
    );
    chart.on('click', ({ dataIndex }) => pick(dataIndex));
    const size = new ResizeObserver(() => chart.resize());
    size.observe(place.current);
    return () => {
      size.disconnect();
      chart.dispose();
    };
  }, [wanted, light]);
  const tall = bars.sideways && bars.labels.length > MANY;
  return (
    <div
      ref={place}
      className={tall ? 'chart-canvas chart-canvas--tall' : 'chart-canvas'}
      role="img"
      aria-label={label}
    />
  );
}
