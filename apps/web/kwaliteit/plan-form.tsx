import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { sentenceFor } from '../api/problem';
import { parseDatum } from '../form/datum';
import { useKeuzes, useKwaliteitAct } from './kwaliteit-api';

const GROEPEN = ['A', 'B'] as const;

/** A new study: which period, how many of each kind per kantoor, which kantoren are compared, and who judges. */
export function PlanForm({ onDone }: { onDone: () => void }) {
  const keuzes = useKeuzes(true);
  const navigate = useNavigate();
  const plan = useKwaliteitAct(({ id }) => {
    onDone();
    if (id) void navigate(`/kwaliteit/${id}`);
  });
  const [naam, setNaam] = useState('');
  const [periode, setPeriode] = useState({ van: '', tot: '' });
  const [aantallen, setAantallen] = useState<Record<string, string>>({});
  const [groepen, setGroepen] = useState({ A: 'Groep A', B: 'Groep B' });
  const [inGroep, setInGroep] = useState<Record<string, string>>({});
  const [tweede, setTweede] = useState('100');
  if (!keuzes.data) return null;
  const { kantoren, strata, toetsers } = keuzes.data;
  const [vanDatum, totEnMetDatum] = [parseDatum(periode.van), parseDatum(periode.tot)];
  const gekozen = kantoren.filter(({ id }) => inGroep[id]);
  const quota = gekozen.flatMap(({ id }) =>
    Object.keys(strata).flatMap((stratum) =>
      Number(aantallen[stratum]) > 0 ? [{ kantoorId: id, stratum, aantal: Number(aantallen[stratum]) }] : [],
    ),
  );
  const klaar = naam !== '' && vanDatum && totEnMetDatum && quota.length > 0 && toetsers.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!klaar || plan.isPending) return;
    const body = {
      naam,
      vanDatum,
      totEnMetDatum,
      quota,
      groepen: GROEPEN.map((groep) => ({
        naam: groepen[groep],
        kantoren: gekozen.filter(({ id }) => inGroep[id] === groep).map(({ id }) => id),
      })).filter(({ kantoren }) => kantoren.length > 0),
      toetserIds: toetsers.map(({ id }) => id),
      tweedePercentage: Number(tweede),
    };
    plan.mutate({
      path: '/v1/kwaliteitsonderzoeken',
      body,
      gezegd: 'Onderzoek gepland. Trek nu de steekproef.',
    });
  };
  return (
    <form className="card act-form kwaliteit-plan" onSubmit={submit} aria-label="Nieuw onderzoek">
      <div className="field">
        <label htmlFor="kw-naam">Naam van het onderzoek</label>
        <input
          id="kw-naam"
          className="input"
          maxLength={120}
          value={naam}
          onChange={(event) => setNaam(event.target.value)}
        />
      </div>
      <fieldset className="field">
        <legend>Dossiers die zijn afgesloten</legend>
        <div className="row">
          {(['van', 'tot'] as const).map((kant) => (
            <label key={kant} className="row">
              {kant === 'van' ? 'van' : 'tot en met'}
              <input
                className="input input-datum"
                value={periode[kant]}
                placeholder="dd-mm-jjjj"
                onChange={(event) => setPeriode({ ...periode, [kant]: event.target.value })}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="field">
        <legend>Hoeveel per kantoor</legend>
        <div className="choices">
          {Object.entries(strata).map(([stratum, label]) => (
            <label key={stratum} className="row">
              <input
                className="input kwaliteit-aantal"
                inputMode="numeric"
                value={aantallen[stratum] ?? ''}
                placeholder="0"
                onChange={(event) =>
                  setAantallen({ ...aantallen, [stratum]: event.target.value.replace(/\D/g, '') })
                }
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="field">
        <legend>Welke kantoren, en in welke groep om te vergelijken</legend>
        <div className="row">
          {GROEPEN.map((groep) => (
            <label key={groep} className="row">
              Naam van groep {groep}
              <input
                className="input input-short"
                maxLength={60}
                value={groepen[groep]}
                onChange={(event) => setGroepen({ ...groepen, [groep]: event.target.value })}
              />
            </label>
          ))}
        </div>
        <div className="choices">
          {kantoren.map(({ id, naam: kantoor }) => (
            <label key={id} className="row">
              {kantoor}
              <select
                className="input kwaliteit-groep"
                value={inGroep[id] ?? ''}
                onChange={(event) => setInGroep({ ...inGroep, [id]: event.target.value })}
              >
                <option value="">doet niet mee</option>
                {GROEPEN.map((groep) => (
                  <option key={groep} value={groep}>
                    {groepen[groep]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor="kw-tweede">Blind tweede oordeel bij hoeveel procent van de dossiers</label>
        <input
          id="kw-tweede"
          className="input input-number"
          inputMode="numeric"
          value={tweede}
          onChange={(event) => setTweede(event.target.value.replace(/\D/g, ''))}
        />
        <p className="field-hint">
          Beoordeeld door {toetsers.length} kwaliteitstoetsers; Regie verdeelt het werk over vakgenoten die
          zelf niets in het dossier deden.
        </p>
      </div>
      {plan.error && <p role="alert">▲ {sentenceFor(plan.error)}</p>}
      <div className="row">
        <button type="submit" className="button primary" disabled={!klaar || plan.isPending}>
          Plan onderzoek
        </button>
        <button type="button" className="button" onClick={onDone}>
          Annuleer
        </button>
      </div>
    </form>
  );
}
