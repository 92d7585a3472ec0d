import { useState } from 'react';
import { longDatum, parseDatum, typedDatum } from '../form/datum';
import type { FilterProps } from '../shell/filter';

interface DatumFilterProps extends Omit<FilterProps, 'options'> {
  /** Only days before this one. */
  voor: string;
  /** What no day means. */
  leeg: string;
}

/** A day to filter by: typed like every date, and asked for with Enter or on leaving the field. */
export function DatumFilter({ name, label, value, voor, leeg, onFilter }: DatumFilterProps) {
  const [text, setText] = useState(value && typedDatum(value));
  const datum = parseDatum(text);
  const fout =
    text.trim() === '' || (datum && datum < voor)
      ? undefined
      : datum
        ? 'Kies een dag vóór vandaag.'
        : 'Typ een datum als 31-5-2026.';
  const ask = () => {
    if (fout || (datum ?? '') === value) return;
    setText(datum ? typedDatum(datum) : '');
    onFilter(name, datum ?? '');
  };
  const clear = () => {
    setText('');
    onFilter(name, '');
    document.getElementById(id)?.focus();
  };
  const id = `filter-${name}`;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <span className="datum">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder={leeg}
          className="input input-datum"
          aria-invalid={fout ? true : undefined}
          aria-describedby={`${id}-gelezen`}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={ask}
          onKeyDown={(event) => event.key === 'Enter' && ask()}
        />
        <small id={`${id}-gelezen`} className={fout ? 'field-melding' : 'muted'}>
          {fout ?? (datum && longDatum(datum))}
        </small>
        {value && (
          <button type="button" className="button button-quiet" onClick={clear}>
            {leeg}
          </button>
        )}
      </span>
    </div>
  );
}
