import { useState } from 'react';
import { LineChart } from '../charts/line-chart';
import { Filter } from '../shell/filter';
import type { Meting, Tevredenheid } from './tevredenheid-api';
import { schrijfIn } from './uitslag';

/** One thema or kerncijfer over the metingen, beside the others. */
export function TrendCard({ beeld, meting }: { beeld: Tevredenheid; meting: Meting }) {
  const [chosen, setChosen] = useState('');
  const { trend, scopeLabel, bronLabel } = beeld;
  const lijn = trend.find(({ maat }) => maat === chosen) ?? trend[0];
  if (!lijn || lijn.reeks.length < 2) return null;
  const reeks = (naam: string, of: 'waarde' | 'rest') => ({
    naam,
    punten: lijn.reeks.map((punt) => ({ label: punt.meting, waarde: punt[of] })),
  });
  const hidden = lijn.reeks.filter(({ verborgen }) => verborgen).map((punt) => punt.meting);
  return (
    <LineChart
      titel={`Over de metingen: ${lijn.label}`}
      uitleg={
        <Filter
          name="trend"
          label="Toon"
          value={lijn.maat}
          options={trend.map(({ maat, label }) => [maat, label])}
          onFilter={(_, value) => setChosen(value)}
        />
      }
      bestand={`tevredenheid-trend-${bronLabel}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')}
      kop="Meting"
      reeksen={[
        reeks(scopeLabel, 'waarde'),
        reeks(meting.ander === 'de rest' ? 'De rest' : 'De anderen', 'rest'),
      ]}
      schrijf={schrijfIn(lijn.eenheid)}
      voet={hidden.length > 0 ? `Te weinig antwoorden om te tonen: ${hidden.join(', ')}.` : undefined}
    />
  );
}
