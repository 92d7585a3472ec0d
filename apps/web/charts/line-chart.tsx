import { ChartCard, type ChartCardProps } from './chart-card';
import { LinePlot, type LinePlotProps } from './line-plot';
import { lineTabel } from './line-tabel';

type LineChartProps = Omit<ChartCardProps, 'tabel' | 'children'> & Omit<LinePlotProps, 'naam' | 'klein'>;

/** A line per reeks, month after month, in its frame with table and CSV. */
export function LineChart({ titel, uitleg, bestand, voet, ...plot }: LineChartProps) {
  return (
    <ChartCard {...{ titel, uitleg, bestand, voet }} tabel={lineTabel(plot)}>
      <LinePlot naam={titel} {...plot} />
    </ChartCard>
  );
}
