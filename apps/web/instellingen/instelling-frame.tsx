import { useState, type ReactNode } from 'react';
import type { GegevensSchema, Typed } from '../form/schema';
import { SchemaForm } from '../form/schema-form';
import { usePageTitle } from '../shell/page-title';
import { Awaited, type Asked } from '../shell/state';
import { useStelIn } from './instellingen-api';

interface InstellingFrameProps {
  titel: string;
  intro: ReactNode;
  /** Whether whoever looks may set it; the server checks it again. */
  mag: boolean;
  formulier: { label: string; path: string; schema: GegevensSchema; start: Record<string, Typed> };
  lezing: Asked;
  children: ReactNode;
}

/** The page of a dated setting: what it is, the form to set it anew from a day, and its periods. */
export function InstellingFrame({ titel, intro, mag, formulier, lezing, children }: InstellingFrameProps) {
  usePageTitle(titel);
  const { label, path, schema, start } = formulier;
  const stel = useStelIn(path);
  const [open, setOpen] = useState(false);
  const gelezen = lezing.data !== undefined;
  return (
    <div className="instelling">
      <header className="page-head">
        <div>
          <h1>{titel}</h1>
          <p className="muted">{intro}</p>
        </div>
        {mag && gelezen && !open && (
          <button type="button" className="button primary" onClick={() => setOpen(true)}>
            Stel opnieuw in
          </button>
        )}
      </header>
      <Awaited query={lezing} what={titel} />
      {open && (
        <section className="card" aria-labelledby="instelling-kop">
          <h2 id="instelling-kop">Vanaf een dag anders</h2>
          <SchemaForm
            label={label}
            knop="Stel in"
            schema={schema}
            start={start}
            busy={stel.isPending}
            onSend={(gegevens, { onError }) =>
              stel.mutate(gegevens, { onSuccess: () => setOpen(false), onError })
            }
            onCancel={() => setOpen(false)}
          />
        </section>
      )}
      {gelezen && children}
    </div>
  );
}

/** The field every dated setting ends with. */
export const VANAF: GegevensSchema = {
  type: 'string',
  format: 'datum',
  title: 'Vanaf',
  description: 'Leeg: vandaag.',
};
