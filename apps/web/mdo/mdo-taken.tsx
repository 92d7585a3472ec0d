import { useEffect, useRef } from 'react';
import { DatumField } from '../form/datum-field';
import { Key } from '../shell/key';
import { rolLabel, TAAKDISCIPLINES } from '../shell/rollen';
import type { Collega } from './mdo-shapes';
import type { NieuweTaak } from './uitkomst';

interface MdoTakenProps {
  taken: NieuweTaak[];
  collegas: Collega[];
  /** Counts up when a taak was asked for: its first field gets the focus. */
  asked: number;
  onChange: (taken: NieuweTaak[]) => void;
  onAdd: () => void;
}

/** Who does what, and by when; each becomes a taak with an owner. */
export function MdoTaken({ taken, collegas, asked, onChange, onAdd }: MdoTakenProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (asked > 0)
      [...(list.current?.querySelectorAll<HTMLInputElement>('.mdo-titel') ?? [])].at(-1)?.focus();
  }, [asked]);
  const set = (index: number, part: Partial<NieuweTaak>) =>
    onChange(taken.map((taak, at) => (at === index ? { ...taak, ...part } : taak)));

  return (
    <fieldset className="field mdo-nieuwe-taken">
      <legend>Wie doet wat</legend>
      <ul ref={list}>
        {taken.map((taak, index) => (
          <li key={index}>
            <input
              className="input mdo-titel"
              aria-label={`Taak ${index + 1}: wat moet er gebeuren`}
              placeholder="Wat moet er gebeuren"
              maxLength={200}
              value={taak.titel}
              onChange={(event) => set(index, { titel: event.target.value })}
            />
            <select
              className="input"
              aria-label={`Taak ${index + 1}: door wie`}
              value={taak.wie}
              onChange={(event) => set(index, { wie: event.target.value })}
            >
              <Owners collegas={collegas} />
            </select>
            <DatumField
              path={`taken.${index}.gereedDatum`}
              schema={{
                type: 'string',
                format: 'datum',
                title: `Taak ${index + 1}: gereed op`,
                'x-vandaag': false,
              }}
              required={false}
              value={taak.gereedDatum}
              onChange={(next) => set(index, { gereedDatum: next ?? '' })}
            />
            <button
              type="button"
              className="button button-quiet"
              onClick={() => onChange(taken.filter((_, at) => at !== index))}
            >
              Verwijder<span className="sr"> taak {index + 1}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-small" aria-keyshortcuts="t" onClick={onAdd}>
        Nieuwe taak <Key>t</Key>
      </button>
    </fieldset>
  );
}

/** A discipline, or one colleague of it. */
function Owners({ collegas }: { collegas: Collega[] }) {
  return TAAKDISCIPLINES.map((discipline) => (
    <optgroup key={discipline} label={rolLabel(discipline)}>
      <option value={discipline}>{rolLabel(discipline)}</option>
      {collegas
        .filter(({ disciplines }) => disciplines.includes(discipline))
        .map(({ id, naam }) => (
          <option key={id} value={`${discipline} ${id}`}>
            {naam}
          </option>
        ))}
    </optgroup>
  ));
}
