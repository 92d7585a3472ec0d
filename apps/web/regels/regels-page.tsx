import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { amsterdam, dayDatum, parseDatum, shortDatum, typedDatum } from '../form/datum';
import { mayChangeRegels } from '../shell/rollen';
import { announce } from '../shell/announcer';
import { usePageTitle } from '../shell/page-title';
import { Filters } from '../shell/filter';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { useRegelboeken, useRegels } from './regels-api';
import { RegelsTable } from './regels-table';
import { VoorstelCard } from './voorstel-card';
import { WijzigingForm } from './wijziging-form';
import type { Opdracht, Voorgesteld } from './wijziging-invoer';
import { zoekRegels } from './zoek-regels';

/** The dated rules of the law; search and day live in the address. Who may, proposes a next rulebook here. */
export function RegelsPage() {
  usePageTitle('Regels');
  const ik = useSignedIn();
  const beheert = mayChangeRegels(ik.rollen);
  const [search, setSearch] = useSearchParams();
  const zoek = search.get('zoek') ?? '';
  const opDatum = parseDatum(search.get('opDatum') ?? '') ?? '';
  const regels = useRegels(opDatum);
  const [opdracht, setOpdracht] = useState<Opdracht | null>(null);
  const [voorstel, setVoorstel] = useState<Voorgesteld[]>([]);
  const groups = zoekRegels(regels.data?.items ?? [], zoek);
  const count = groups.reduce((sum, [, found]) => sum + found.length, 0);

  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  const propose = (added: Voorgesteld) => {
    setVoorstel((all) => [...all, added]);
    setOpdracht(null);
    announce(`In het voorstel gezet: ${added.zin}.`);
  };

  return (
    <div className="regels-page">
      <header className="page-head">
        <div>
          <h1>Regels</h1>
          <p className="muted" role="status">
            {regels.data
              ? `${count} regels die gelden op ${dayDatum(regels.data.opDatum)}, regelboek ${regels.data.versie}`
              : 'Ophalen'}
          </p>
          <p>
            <Link to="/regels/taken">Taakcatalogus</Link>: wie welke taak doet en wat te delegeren is
          </p>
        </div>
      </header>
      {beheert && (
        <VoorstelCard
          voorstel={voorstel}
          onVoorstel={setVoorstel}
          onNieuw={() => setOpdracht({ soort: 'NIEUW', sleutels: regels.data?.sleutels ?? [] })}
        />
      )}
      <Filters label="Regels zoeken">
        <div>
          <label htmlFor="regels-zoek">Zoek in naam, artikel en toelichting</label>
          <input
            id="regels-zoek"
            type="search"
            className="input"
            autoComplete="off"
            value={zoek}
            onChange={(event) => change('zoek', event.target.value)}
          />
        </div>
        <GeldigOp value={opDatum} onChange={(value) => change('opDatum', value)} />
      </Filters>
      <Awaited query={regels} what="De lijst" />
      {regels.data && count === 0 && <p className="state muted">Geen regels met deze woorden op deze dag.</p>}
      {count > 0 && <RegelsTable groups={groups} {...(beheert && { onOpdracht: setOpdracht })} />}
      <Versies />
      {opdracht && (
        <WijzigingForm opdracht={opdracht} onClose={() => setOpdracht(null)} onVoorgesteld={propose} />
      )}
    </div>
  );
}

/** A day as people type it; what is no day yet leaves the list as it is. */
function GeldigOp({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { vandaagDatum } = useSignedIn();
  const [text, setText] = useState(value ? typedDatum(value) : '');
  const wrong = text.trim() !== '' && !parseDatum(text);
  const type = (next: string) => {
    setText(next);
    const datum = parseDatum(next);
    if (datum || next.trim() === '') onChange(datum ?? '');
  };
  return (
    <div>
      <label htmlFor="regels-op">Geldig op</label>
      <input
        id="regels-op"
        type="text"
        inputMode="numeric"
        className="input input-datum"
        autoComplete="off"
        placeholder={typedDatum(vandaagDatum)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'regels-op-melding' : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      {wrong && (
        <span id="regels-op-melding" className="field-melding">
          <span aria-hidden="true">▲ </span>dag-maand-jaar
        </span>
      )}
    </div>
  );
}

function Versies() {
  const { data: boeken = [] } = useRegelboeken();
  return (
    <details>
      <summary>Versies van het regelboek ({boeken.length})</summary>
      <ul className="terms">
        {boeken.map(({ versie, toelichting, vastgesteldDoor, tijdstip }) => (
          <li key={versie}>
            <b>Regelboek {versie}</b>
            {tijdstip && (
              <span className="muted">
                {' '}
                {shortDatum(amsterdam(tijdstip)[0])} {amsterdam(tijdstip)[1]}, {vastgesteldDoor?.naam}
              </span>
            )}
            : {toelichting}
          </li>
        ))}
      </ul>
    </details>
  );
}
