import { useRef, type ComponentType } from 'react';
import { MedicalMark, Melding, type FieldProps } from './field-frame';
import { emptyValue, type Typed } from './schema';

interface ListFieldProps extends FieldProps<Typed[]> {
  /** Draws one row. Handed in, because a row may hold a list again. */
  Field: ComponentType<FieldProps<Typed>>;
}

/** Rows that can be added and removed; after adding, focus goes to the new row. */
export function ListField({ path, schema, required, value = [], onChange, Field }: ListFieldProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const item = schema.items ?? {};
  const name = item.title ?? schema.title ?? 'Regel';

  const focusRow = (index: number) =>
    requestAnimationFrame(() => {
      const rows = box.current?.querySelectorAll<HTMLElement>(':scope > .list-row');
      const target = rows?.[index]?.querySelector<HTMLElement>('input, select, textarea');
      (target ?? box.current?.querySelector<HTMLElement>(':scope > .list-add'))?.focus();
    });
  const add = () => {
    onChange([...value, emptyValue(item)]);
    focusRow(value.length);
  };
  const remove = (index: number) => {
    onChange(value.filter((_, other) => other !== index));
    focusRow(Math.max(0, index - 1));
  };

  return (
    <fieldset className="field rows" ref={box}>
      <legend>
        {schema.title ?? name}
        {!required && <span className="muted"> (niet verplicht)</span>}
        <MedicalMark schema={schema} />
      </legend>
      {schema.description && <p className="field-hint">{schema.description}</p>}
      {value.map((entry, index) => (
        <div
          key={`${value.length}-${index}`}
          className="list-row"
          role="group"
          aria-label={`${name} ${index + 1}`}
        >
          <Field
            path={`${path}.${index}`}
            schema={{ ...item, title: `${name} ${index + 1}` }}
            required
            value={entry}
            onChange={(next) => onChange(value.map((old, other) => (other === index ? next : old)))}
          />
          {value.length > (required ? (schema.minItems ?? 0) : 0) && (
            <button type="button" className="button button-quiet list-remove" onClick={() => remove(index)}>
              verwijder <span className="sr">{`${name} ${index + 1}`}</span>
            </button>
          )}
        </div>
      ))}
      {(schema.maxItems === undefined || value.length < schema.maxItems) && (
        <button
          type="button"
          className="button list-add"
          id={value.length === 0 ? path : undefined}
          onClick={add}
        >
          + {name} toevoegen
        </button>
      )}
      <Melding path={path} />
    </fieldset>
  );
}
