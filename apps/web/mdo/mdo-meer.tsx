import { useState } from 'react';
import type { Actie, Dossier } from '../api/shapes';
import { Properties } from '../form/schema-field';
import type { Typed } from '../form/schema';
import type { Mdo } from './mdo-shapes';
import type { Uitkomst } from './uitkomst';

export const MEDISCH_TEAM = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS', 'SMV'];
const AANSPREEKPUNT = [...MEDISCH_TEAM, 'ARBEIDSDESKUNDIGE', 'PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'];
export const isOneOf = (rollen: readonly string[], of: readonly string[]) =>
  rollen.some((rol) => of.includes(rol));

interface MdoMeerProps {
  uitkomst: Uitkomst;
  set: (part: Partial<Uitkomst>) => void;
  mdo: Mdo;
  dossier: Dossier;
  acties: Actie[];
}

/** What is rarely changed is folded away, unless it was filled in: aanspreekpunt, clock and plan. */
export function MdoMeer({ uitkomst, set, mdo, dossier, acties }: MdoMeerProps) {
  const schema = acties.find(({ actie }) => actie === uitkomst.actie)?.gegevensSchema;
  const used = uitkomst.aanspreekpunt !== '' || uitkomst.actie !== '';
  const [open, setOpen] = useState(false);
  if (!open && !used)
    return (
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        Aanspreekpunt, klok, plan of delegatie
      </button>
    );
  return (
    <div className="mdo-meer">
      <label className="field">
        <span>Ander vast aanspreekpunt</span>
        <select
          className="input"
          value={uitkomst.aanspreekpunt}
          onChange={(event) => set({ aanspreekpunt: event.target.value })}
        >
          <option value="">blijft {dossier.vastAanspreekpunt?.naam ?? 'niemand'}</option>
          {mdo.collegas
            .filter(({ rollen }) => isOneOf(rollen, AANSPREEKPUNT))
            .map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
        </select>
      </label>
      {uitkomst.aanspreekpunt !== '' && (
        <label className="field">
          <span>Waarom een ander aanspreekpunt</span>
          <input
            className="input"
            value={uitkomst.redenAanspreekpunt}
            onChange={(event) => set({ redenAanspreekpunt: event.target.value })}
          />
        </label>
      )}
      {acties.length > 0 && (
        <label className="field">
          <span>Klok, plan of delegatie</span>
          <select
            className="input"
            value={uitkomst.actie}
            onChange={(event) => set({ actie: event.target.value, actieGegevens: {} })}
          >
            <option value="">geen wijziging</option>
            {acties.map(({ actie, label }) => (
              <option key={actie} value={actie}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {schema && (
        <Properties
          path="gegevens"
          schema={schema}
          value={uitkomst.actieGegevens as Record<string, Typed>}
          onChange={(actieGegevens) => set({ actieGegevens })}
        />
      )}
    </div>
  );
}
