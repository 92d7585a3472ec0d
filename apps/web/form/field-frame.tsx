import type { ReactNode } from 'react';
import { useMelding } from './form-context';
import type { GegevensSchema } from './schema';

export interface FieldProps<T> {
  path: string;
  schema: GegevensSchema;
  required: boolean;
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}

interface FrameProps {
  path: string;
  schema: GegevensSchema;
  required: boolean;
  group?: boolean;
  children: (aria: Aria) => ReactNode;
}

export interface Aria {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** Label, explanation, medical mark and message around one input; a group of choices becomes a fieldset. */
export function FieldFrame({ path, schema, required, group, children }: FrameProps) {
  const melding = useMelding(path);
  const described = [schema.description && `${path}-uitleg`, melding && `${path}-melding`]
    .filter(Boolean)
    .join(' ');
  const aria: Aria = {
    id: path,
    'aria-describedby': described || undefined,
    'aria-invalid': melding ? true : undefined,
    'aria-required': required && !group ? true : undefined,
  };
  const caption = (
    <>
      {schema.title ?? path.split('.').at(-1)}
      {!required && <span className="muted"> (niet verplicht)</span>}
      <MedicalMark schema={schema} />
    </>
  );
  const body = (
    <>
      {schema.description && (
        <p className="field-hint" id={`${path}-uitleg`}>
          {schema.description}
        </p>
      )}
      {children(aria)}
      <Melding path={path} />
    </>
  );
  const className = `field${melding ? ' field-wrong' : ''}`;
  if (group) {
    return (
      <fieldset className={className} aria-describedby={described || undefined}>
        <legend>{caption}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div className={className}>
      <label htmlFor={path}>{caption}</label>
      {body}
    </div>
  );
}

export function Melding({ path }: { path: string }) {
  const melding = useMelding(path);
  return melding ? (
    <p className="field-melding" id={`${path}-melding`}>
      <span aria-hidden="true">▲ </span>
      {melding}
    </p>
  ) : null;
}

export function MedicalMark({ schema }: { schema: GegevensSchema }) {
  const mark = schema['x-medisch'];
  if (!mark) return null;
  return (
    <span className="badge hold">
      {mark === 'FML' ? 'FML, medisch team en arbeidsdeskundige' : 'medisch, alleen medisch team'}
    </span>
  );
}
