import { useId } from 'react';
import { FieldFrame, type FieldProps } from './field-frame';

export function TextField(props: FieldProps<string>) {
  const { value, onChange, schema } = props;
  const list = useId();
  const suggesties = schema['x-suggesties'];
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <>
          <input
            {...aria}
            type="text"
            autoComplete="off"
            className={schema.maxLength && schema.maxLength <= 20 ? 'input input-short' : 'input'}
            list={suggesties && list}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value)}
          />
          {suggesties && (
            <datalist id={list}>
              {suggesties.map((suggestie) => (
                <option key={suggestie} value={suggestie} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FieldFrame>
  );
}

export function LongTextField(props: FieldProps<string>) {
  const { value, onChange } = props;
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <textarea
          {...aria}
          className="input"
          rows={4}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

export function NumberField(props: FieldProps<string>) {
  const { value, onChange, schema } = props;
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <input
          {...aria}
          type="text"
          inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
          autoComplete="off"
          className="input input-number"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
