import { useState } from 'react';
import { sentenceFor } from '../api/problem';
import { Popup } from '../shell/popup';
import { useKeuzes, useKwaliteitAct } from './kwaliteit-api';
import type { Onderzoek, SteekproefDossier } from './kwaliteit-shapes';

interface Props {
  onderzoek: Onderzoek;
  dossier: SteekproefDossier;
  onClose: () => void;
}

/** Takes a dossier that cannot be judged out of the sample; the next of its reserve comes in. */
export function VervangDialog({ onderzoek, dossier, onClose }: Props) {
  const keuzes = useKeuzes(true);
  const [reden, setReden] = useState('');
  const doe = useKwaliteitAct(onClose);
  return (
    <Popup title={`Vervang ${dossier.clientNaam}`} open onClose={onClose}>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!reden) return;
          doe.mutate({
            path: `/v1/kwaliteitsonderzoeken/${onderzoek.id}/acties`,
            body: { actie: 'vervang', gegevens: { id: dossier.id, reden } },
            versie: onderzoek.versie,
            gezegd: 'Dossier vervangen door het volgende uit de reserve.',
          });
        }}
      >
        <p>Het volgende dossier van hetzelfde kantoor en dezelfde soort komt ervoor in de plaats.</p>
        <div className="field">
          <label htmlFor="vervang-reden">Waarom het niet beoordeeld kan worden</label>
          <select
            id="vervang-reden"
            className="input"
            value={reden}
            onChange={(event) => setReden(event.target.value)}
          >
            <option value="">Kies</option>
            {Object.entries(keuzes.data?.ongeschikt ?? {}).map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {doe.error && <p role="alert">▲ {sentenceFor(doe.error)}</p>}
        <div className="row">
          <button type="submit" className="button primary" disabled={!reden || doe.isPending}>
            Vervang
          </button>
          <button type="button" className="button" onClick={onClose}>
            Annuleer
          </button>
        </div>
      </form>
    </Popup>
  );
}
