import { useState } from 'react';
import { shortDatum } from '../form/datum';
import { Awaited } from '../shell/state';
import { usePrognose, type Prognose } from './termijnbord-api';

interface PrognoseCardProps {
  kantoor: string;
  team: string;
  /** The name of what was chosen; without one it is everything in sight. */
  waarvan: string | undefined;
}

/** What will pass its term in the coming eight weeks if nothing changes. */
export function PrognoseCard({ kantoor, team, waarvan }: PrognoseCardProps) {
  const prognose = usePrognose(kantoor, team);
  const [table, setTable] = useState(false);
  const weken = prognose.data?.weken ?? [];
  const sum = weken.reduce((all, { aantal }) => all + aantal, 0);
  const still = weken.reduce((all, { opgeschort }) => all + opgeschort, 0);
  return (
    <section className="card prognose" aria-labelledby="prognose-kop">
      <header className="card-head">
        <h2 id="prognose-kop">Wat de komende acht weken te laat wordt als er niets verandert</h2>
        <button
          type="button"
          className="button button-small card-aside"
          aria-pressed={table}
          onClick={() => setTable(!table)}
        >
          Toon als tabel
        </button>
      </header>
      <Awaited query={prognose} what="De prognose" />
      {prognose.data && (
        <>
          <p className="muted">
            {waarvan ?? 'Alle teams die u ziet'}: {sum} {sum === 1 ? 'dossier' : 'dossiers'}
            {still > 0 && `, waarvan ${still} nu opgeschort tot een bekende dag`}, naar de week van de
            uiterste datum. Wat al te laat is of zonder bekende dag stilstaat, telt niet mee.
          </p>
          {table ? <PrognoseTable prognose={prognose.data} /> : <Chart prognose={prognose.data} />}
        </>
      )}
    </section>
  );
}

const WIDTH = 760;
const HEIGHT = 150;
const BASE = 118;
const TOP = 18;

function Chart({ prognose: { weken } }: { prognose: Prognose }) {
  const most = Math.max(1, ...weken.map(({ aantal }) => aantal));
  const slot = WIDTH / weken.length;
  const spoken = weken.map(({ weeknummer, aantal }) => `week ${weeknummer}: ${aantal}`).join(', ');
  return (
    <svg
      className="prognose-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Aantal dossiers per week. ${spoken}.`}
    >
      <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} className="prognose-base" />
      {weken.map(({ maandagDatum, weeknummer, aantal }, index) => {
        const height = ((BASE - TOP) * aantal) / most;
        const middle = slot * (index + 0.5);
        return (
          <g key={maandagDatum} textAnchor="middle">
            <rect x={middle - slot * 0.3} width={slot * 0.6} y={BASE - height} height={height} />
            <text x={middle} y={BASE - height - 5} className="prognose-aantal">
              {aantal}
            </text>
            <text x={middle} y={BASE + 14}>
              week {weeknummer}
            </text>
            <text x={middle} y={BASE + 28} className="prognose-dag">
              {index === 0 ? 'deze week' : `vanaf ${shortDatum(maandagDatum, maandagDatum)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Who the dossiers wait for, per week; the last row is what the chart draws. */
function PrognoseTable({ prognose: { weken, regels } }: { prognose: Prognose }) {
  const disciplines = [...new Set(regels.map(({ disciplineLabel }) => disciplineLabel))].sort();
  const count = (label: string, maandag: string) =>
    regels
      .filter((regel) => regel.disciplineLabel === label && regel.maandagDatum === maandag)
      .reduce((sum, { aantal }) => sum + aantal, 0);
  return (
    <div className="table-wrap">
      <table>
        <thead>
          <tr>
            <th scope="col">Wacht op</th>
            {weken.map(({ maandagDatum, weeknummer }) => (
              <th key={maandagDatum} scope="col" className="right">
                week {weeknummer}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {disciplines.map((label) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {weken.map(({ maandagDatum }) => (
                <td key={maandagDatum} className="right">
                  {count(label, maandagDatum)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Samen</th>
            {weken.map(({ maandagDatum, aantal }) => (
              <td key={maandagDatum} className="right">
                <b>{aantal}</b>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
