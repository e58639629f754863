import type { EChartsCoreOption } from 'echarts/core';
import { type Colour, fontText, type Palette } from '../../shared/tokens';

/** Bars over labels; several series stand on each other, or beside each other. */
export interface Bars {
  labels: string[];
  series: { name: string; colour: Colour; values: number[] }[];
  /** Long labels read better beside lying bars. */
  sideways?: boolean;
  beside?: boolean;
}

/** From here on, in pixels, long labels stand whole. */
const ROOMY = 700;

/** More bars than this need a taller place. */
export const MANY = 8;

/**
 * The drawing of bars. Tooltips are drawn as text on the canvas: the page refuses markup with
 * styles of its own.
 */
export function drawingOf(
  bars: Bars,
  palette: Palette,
  { still, width }: { still: boolean; width: number },
): EChartsCoreOption {
  const text = { color: palette['ink-soft'], fontFamily: fontText, fontSize: 12 };
  const labels = {
    type: 'category',
    data: bars.labels,
    inverse: bars.sideways ?? false,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette['line-strong'] } },
    axisLabel: {
      ...text,
      ...(bars.sideways && { width: width < ROOMY ? 150 : 320, overflow: 'truncate' }),
    },
  };
  const amounts = {
    type: 'value',
    minInterval: 1,
    splitLine: { lineStyle: { color: palette.line } },
    axisLabel: text,
  };
  return {
    animation: !still,
    animationDuration: 200,
    aria: { enabled: false },
    textStyle: text,
    grid: { left: 4, right: 12, top: bars.series.length > 1 ? 32 : 10, bottom: 4 },
    legend: {
      show: bars.series.length > 1,
      top: 0,
      left: 0,
      icon: 'roundRect',
      itemWidth: 12,
      itemHeight: 8,
      textStyle: text,
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: palette.spotlight,
      borderWidth: 0,
      textStyle: { color: palette['on-spotlight'], fontFamily: fontText, fontSize: 12 },
      axisPointer: { type: 'shadow', shadowStyle: { color: palette.line, opacity: 0.4 } },
    },
    xAxis: bars.sideways ? amounts : labels,
    yAxis: bars.sideways ? labels : amounts,
    series: bars.series.map(({ name, colour, values }) => ({
      type: 'bar',
      name,
      ...(!bars.beside && { stack: 'all' }),
      data: values,
      barMaxWidth: 22,
      itemStyle: { color: palette[colour] },
      cursor: 'pointer',
    })),
  };
}
