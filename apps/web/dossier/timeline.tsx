import { useState } from 'react';
import { useFeiten } from '../api/queries';
import type { Feit } from '../api/shapes';
import { amsterdam, shortDatum } from '../form/datum';
import { rolLabel } from '../shell/rollen';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';

type Lane = 'termijn' | 'medisch' | 'werk';

const LANES: [pattern: RegExp, lane: Lane][] = [
  [/^(Beslistermijn|Ingebrekestelling|Aanvulling|Hersteltermijn|BuitenBehandeling)/, 'termijn'],
  [/^(Medische|Rappel|Dossiervorming|Voorbereiding|Delegation|Belastbaarheid)/, 'medisch'],
];
const CHOICES: [choice: Lane | 'alles', label: string][] = [
  ['alles', 'alles'],
  ['termijn', 'termijn'],
  ['medisch', 'medisch deel'],
  ['werk', 'overig'],
];
const FIRST = 14;

function laneOf(feit: Feit): Lane {
  return LANES.find(([pattern]) => pattern.test(feit.type))?.[1] ?? 'werk';
}

export function Timeline({ id }: { id: string }) {
  const feiten = useFeiten(id);
  const [choice, setChoice] = useState<Lane | 'alles'>('alles');
  const [all, setAll] = useState(false);
  const chosen = feiten.data?.filter((feit) => choice === 'alles' || laneOf(feit) === choice) ?? [];
  const shown = all ? chosen : chosen.slice(0, FIRST);
  return (
    <aside className="card timeline" aria-labelledby="tijdlijn-kop">
      <header className="card-head">
        <h2 id="tijdlijn-kop">Tijdlijn</h2>
        <label className="card-aside">
          <span className="sr">Toon in de tijdlijn</span>
          <select
            className="input input-quiet"
            value={choice}
            onChange={(event) => setChoice(event.target.value as Lane | 'alles')}
          >
            {CHOICES.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </header>
      <Awaited query={feiten} what="De tijdlijn" />
      <ol>
        {shown.map((feit) => (
          <Moment key={feit.seq} feit={feit} />
        ))}
      </ol>
      {feiten.data && chosen.length === 0 && <p className="muted">Niets in dit deel.</p>}
      {chosen.length > shown.length && (
        <button type="button" className="button button-quiet" onClick={() => setAll(true)}>
          Toon alle {chosen.length}
        </button>
      )}
    </aside>
  );
}

function Moment({ feit }: { feit: Feit }) {
  const { vandaagDatum } = useSignedIn();
  const [datum, tijd] = amsterdam(feit.tijdstip);
  const today = datum === vandaagDatum;
  return (
    <li className={laneOf(feit)}>
      <p>
        <time dateTime={feit.tijdstip} title={`${shortDatum(datum)} ${tijd}`}>
          {today ? `vandaag ${tijd}` : shortDatum(datum, vandaagDatum)}
        </time>{' '}
        · {feit.label}
      </p>
      {detailOf(feit) && <p className="muted">{detailOf(feit)}</p>}
      <p className="muted">
        {feit.door ? `${feit.door.naam}, ${rolLabel(feit.hoedanigheid)}` : rolLabel(feit.hoedanigheid)}
      </p>
    </li>
  );
}

/** The code of a warning keeps the number of days it began with; how many they are now is in the rulebook. */
const ALARMEN: Record<string, string> = {
  NOG_14_WERKDAGEN: 'eerste waarschuwing',
  NOG_5_WERKDAGEN: 'tweede waarschuwing',
};

/** What somebody wrote with it, or the code that says which one it was, in words. */
function detailOf(feit: Feit): string {
  const detail = feit.toelichting ?? feit.gegevens?.alarm;
  if (typeof detail !== 'string') return '';
  if (ALARMEN[detail]) return ALARMEN[detail];
  return /^[A-Z][A-Z0-9_]+$/.test(detail) ? detail.toLowerCase().replaceAll('_', ' ') : detail;
}
