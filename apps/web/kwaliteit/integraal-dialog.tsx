import { useState } from 'react';
import { sentenceFor } from '../api/problem';
import { Popup } from '../shell/popup';
import { useKwaliteitAct } from './kwaliteit-api';
import type { Oordeel, SteekproefDossier } from './kwaliteit-shapes';
import { OordeelBadge } from './oordeel-badge';

const OORDELEN: [Oordeel, string][] = [
  ['ADEQUAAT', 'Adequaat'],
  ['ONJUIST', 'Onjuist'],
  ['NADER_TE_BEPALEN', 'Nader te bepalen'],
];

interface Props {
  onderzoekId: string;
  dossier: SteekproefDossier;
  onClose: () => void;
}

/** The judgment on the work of all together, filled in with what follows from those per functionaris. */
export function IntegraalDialog({ onderzoekId, dossier, onClose }: Props) {
  const voorstel = dossier.voorstel!;
  const [oordeel, setOordeel] = useState<Oordeel>(dossier.oordeel ?? voorstel.oordeel);
  const [fouten, setFouten] = useState<string[]>(dossier.oordeel ? dossier.fouten : voorstel.fouten);
  const [toelichting, setToelichting] = useState(dossier.toelichting ?? '');
  const doe = useKwaliteitAct(onClose);
  const wijktAf = oordeel !== voorstel.oordeel;
  return (
    <Popup title={`Integraal oordeel: ${dossier.clientNaam}`} open onClose={onClose}>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault();
          doe.mutate({
            path: `/v1/kwaliteitsonderzoeken/${onderzoekId}/dossiers/${dossier.id}/oordeel`,
            body: {
              oordeel,
              fouten: oordeel === 'ADEQUAAT' ? [] : fouten,
              ...(toelichting.trim() && { toelichting: toelichting.trim() }),
            },
            versie: dossier.versie,
            gezegd: 'Integraal oordeel vastgelegd.',
          });
        }}
      >
        <ul className="kwaliteit-stappen">
          {dossier.stappen.map((stap) => (
            <li key={stap.functionaris}>
              {stap.label}: {stap.oordeel && <OordeelBadge oordeel={stap.oordeel} />}
            </li>
          ))}
        </ul>
        <fieldset className="field">
          <legend>Integraal oordeel</legend>
          <div className="choices">
            {OORDELEN.map(([value, label]) => (
              <label key={value} className="choice">
                <input
                  type="radio"
                  name="oordeel"
                  checked={oordeel === value}
                  onChange={() => setOordeel(value)}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        {oordeel !== 'ADEQUAAT' && (
          <fieldset className="field">
            <legend>Wiens fout</legend>
            <div className="choices">
              {dossier.stappen.map(({ functionaris, label }) => (
                <label key={functionaris} className="choice">
                  <input
                    type="checkbox"
                    checked={fouten.includes(functionaris)}
                    onChange={(event) =>
                      setFouten(
                        event.target.checked
                          ? [...fouten, functionaris]
                          : fouten.filter((each) => each !== functionaris),
                      )
                    }
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <div className="field">
          <label htmlFor="integraal-toelichting">
            Toelichting{!wijktAf && <span className="muted"> (niet verplicht)</span>}
          </label>
          <textarea
            id="integraal-toelichting"
            className="input"
            rows={3}
            maxLength={2000}
            value={toelichting}
            onChange={(event) => setToelichting(event.target.value)}
          />
          <p className="field-hint">
            {wijktAf
              ? 'U wijkt af van wat uit de oordelen volgt; zeg waarom. Geen medische gegevens.'
              : 'Geen medische gegevens.'}
          </p>
        </div>
        {doe.error && <p role="alert">▲ {sentenceFor(doe.error)}</p>}
        <div className="row">
          <button type="submit" className="button primary" disabled={doe.isPending}>
            Leg vast
          </button>
          <button type="button" className="button" onClick={onClose}>
            Annuleer
          </button>
        </div>
      </form>
    </Popup>
  );
}
