import { useState } from 'react';
import { longDatum, parseDatum, typedDatum } from './datum';
import { FieldFrame, type FieldProps } from './field-frame';
import { useFormState } from './form-context';

/**
 * A date is typed, not picked: faster by keyboard, the same in every browser locale. What was understood is shown in
 * full with its weekday. Text that is not a date is kept as typed, so the check can say so.
 */
export function DatumField(props: FieldProps<string>) {
  const { value, onChange, path, schema } = props;
  const { vandaag } = useFormState();
  const [text, setText] = useState(() => (value ? shown(value) : ''));
  const understood = parseDatum(text);

  const change = (next: string) => {
    setText(next);
    onChange(next.trim() ? (parseDatum(next) ?? next) : undefined);
  };

  return (
    <FieldFrame {...props}>
      {(aria) => (
        <div className="datum">
          <input
            {...aria}
            aria-describedby={[aria['aria-describedby'], `${path}-gelezen`].filter(Boolean).join(' ')}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            placeholder="dd-mm-jjjj"
            className="input input-datum"
            value={text}
            onChange={(event) => change(event.target.value)}
            onBlur={() => understood && setText(typedDatum(understood))}
          />
          {schema['x-vandaag'] !== false && (
            <button type="button" className="button button-quiet" onClick={() => change(typedDatum(vandaag))}>
              vandaag
            </button>
          )}
          <span id={`${path}-gelezen`} className="muted">
            {understood && longDatum(understood)}
          </span>
        </div>
      )}
    </FieldFrame>
  );
}

function shown(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? typedDatum(value) : value;
}
