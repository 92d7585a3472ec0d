import { ChoiceField, ChoicesField, YesNoField } from './choice-fields';
import { DatumField } from './datum-field';
import { MedicalMark, Melding, type FieldProps } from './field-frame';
import { ListField } from './list-field';
import { ReferenceField } from './reference-field';
import { fieldsOf, kindOf, type GegevensSchema, type Typed } from './schema';
import { LongTextField, NumberField, TextField } from './text-fields';

/** The field for one part of a schema. */
export function SchemaField(props: FieldProps<Typed>) {
  const text = props as FieldProps<string>;
  switch (kindOf(props.schema)) {
    case 'vast':
      return null;
    case 'groep':
      return <GroupField {...(props as FieldProps<Record<string, Typed>>)} />;
    case 'lijst':
      return <ListField {...(props as FieldProps<Typed[]>)} Field={SchemaField} />;
    case 'keuzes':
      return <ChoicesField {...(props as FieldProps<Typed[]>)} />;
    case 'jaNee':
      return <YesNoField {...(props as FieldProps<boolean>)} />;
    case 'keuze':
      return <ChoiceField {...text} />;
    case 'getal':
      return <NumberField {...text} />;
    case 'datum':
      return <DatumField {...text} />;
    case 'verwijzing':
      return <ReferenceField {...text} />;
    case 'lang':
      return <LongTextField {...text} />;
    default:
      return <TextField {...text} />;
  }
}

function GroupField({ path, schema, required, value, onChange }: FieldProps<Record<string, Typed>>) {
  return (
    <fieldset className="field group">
      <legend>
        {schema.title ?? path.split('.').at(-1)}
        {!required && <span className="muted"> (niet verplicht)</span>}
        <MedicalMark schema={schema} />
      </legend>
      {schema.description && <p className="field-hint">{schema.description}</p>}
      <Melding path={path} />
      <Properties path={path} schema={schema} value={value} onChange={onChange} />
    </fieldset>
  );
}

interface PropertiesProps {
  path: string;
  schema: GegevensSchema;
  value: Record<string, Typed> | undefined;
  onChange: (value: Record<string, Typed>) => void;
}

/** The properties of an object schema that go with what is filled in, in the order the server gives them. */
export function Properties({ path, schema, value = {}, onChange }: PropertiesProps) {
  return fieldsOf(schema, value).map(({ name, part, required }) => (
    <SchemaField
      key={name}
      path={`${path}.${name}`}
      schema={part}
      required={required}
      value={value[name]}
      onChange={(next) => onChange({ ...value, [name]: next })}
    />
  ));
}
