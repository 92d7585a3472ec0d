import { FieldFrame, type FieldProps } from './field-frame';

export function TextField(props: FieldProps<string>) {
  const { value, onChange, schema } = props;
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <input
          {...aria}
          type="text"
          autoComplete="off"
          className={schema.maxLength && schema.maxLength <= 20 ? 'input input-short' : 'input'}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
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
