import { useState, type FormEvent } from 'react';
import { Problem, type Fout } from '../api/problem';
import { FoutList, focusFout } from '../dossier/fout-list';
import { FieldFrame } from '../form/field-frame';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import type { GegevensSchema, Typed } from '../form/schema';
import { Properties } from '../form/schema-field';
import { announce } from '../shell/announcer';
import { Failed } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { leesBestand } from './lees-bestand';
import { ProefUitkomst } from './proef-uitkomst';
import { useLaadMeting, useMetingProef, type MetingBestand } from './tevredenheid-api';

const ROOT = 'meting';
const BESTAND = `${ROOT}.bestand`;
const DAG: GegevensSchema = { type: 'string', format: 'date', 'x-vandaag': false };
const SCHEMA: GegevensSchema = {
  type: 'object',
  required: ['vanDatum'],
  properties: {
    vanDatum: { ...DAG, title: 'Gevraagd vanaf' },
    totDatum: { ...DAG, title: 'Gevraagd tot en met', description: 'Leeg is dezelfde dag.' },
    uitgenodigd: {
      type: 'integer',
      minimum: 1,
      title: 'Aantal mensen dat is gevraagd',
      description: 'Daaruit volgt de respons.',
    },
    meting: {
      type: 'string',
      maxLength: 20,
      title: 'Naam van de meting',
      description: 'Leeg is het jaar, bij de Menselijke Maat Monitor het halfjaar, zoals 2026-1.',
    },
    herkomst: {
      type: 'string',
      maxLength: 200,
      title: 'Waar de uitkomsten vandaan komen',
      description: 'Leeg is de naam van het bestand.',
    },
  },
};

/** A CSV file of one of the surveys: tried first, and only then kept. */
export function LaadMeting({
  onGeladen,
}: {
  onGeladen: (geladen: { bron: string; meting: string }) => void;
}) {
  const { vandaagDatum } = useSignedIn();
  const [value, setValue] = useState<Record<string, Typed>>({});
  const [file, setFile] = useState<File>();
  const [own, setOwn] = useState<Fout[]>([]);
  const proef = useMetingProef(() =>
    requestAnimationFrame(() => document.getElementById('proef-kop')?.focus()),
  );
  const laad = useLaadMeting();
  const said = proef.error instanceof Problem ? proef.error.fouten : [];
  const fouten = [...own, ...said.map((fout) => ({ ...fout, veld: `${ROOT}.${fout.veld}` }))];
  // What was tried is what is kept: after any change there is nothing to keep yet.
  const print = JSON.stringify([file?.name, file?.lastModified, file?.size, value]);
  const tried = proef.data?.of === print ? proef.data : undefined;
  const busy = proef.isPending || laad.isPending;

  const probeer = async (event: FormEvent) => {
    event.preventDefault();
    laad.reset();
    proef.reset();
    const inhoud = await leesBestand(file);
    const found = [
      ...('fout' in inhoud ? [{ veld: BESTAND, melding: inhoud.fout }] : []),
      ...findFouten(SCHEMA, value, ROOT),
    ];
    setOwn(found);
    if (found.length > 0 || 'fout' in inhoud) return requestAnimationFrame(() => focusFout(found[0]?.veld));
    const gegevens = toGegevens(SCHEMA, value) as Omit<MetingBestand, 'bestand'>;
    proef.mutate({
      of: print,
      body: { ...gegevens, bestand: inhoud.tekst, herkomst: gegevens.herkomst ?? file!.name.slice(0, 200) },
    });
  };
  const bewaar = ({ body, proef: { bronLabel, stand } }: NonNullable<typeof tried>) =>
    laad.mutate(
      { ...body, vervangt: stand === 'ANDERS' },
      {
        onSuccess: (geladen) => {
          announce(`Opgeslagen: ${bronLabel} ${geladen.meting}.`);
          onGeladen(geladen);
        },
        onError: () => proef.reset(),
      },
    );

  return (
    <form
      className="card act-form"
      noValidate
      aria-label="Meting laden"
      onSubmit={(event) => void probeer(event)}
    >
      <FoutList fouten={fouten} />
      {proef.error && said.length === 0 ? <Failed error={proef.error} /> : null}
      <FormContext value={{ fouten, vandaag: vandaagDatum }}>
        <FieldFrame
          path={BESTAND}
          required
          schema={{
            title: 'CSV-bestand',
            description:
              'Van het Werkbelevingsonderzoek of de Menselijke Maat Monitor: een regel per respondent, of een tabel zoals gepubliceerd. Bewaard worden alleen sommen per team, nooit wat één mens antwoordde.',
          }}
        >
          {({ 'aria-required': _required, ...aria }) => (
            <input
              {...aria}
              type="file"
              required
              accept=".csv,.txt,text/csv,text/plain"
              className="input input-bestand"
              // So that the same file, once mended, can be chosen again.
              onClick={({ currentTarget }) => {
                currentTarget.value = '';
                setFile(undefined);
              }}
              onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
            />
          )}
        </FieldFrame>
        <Properties path={ROOT} schema={SCHEMA} value={value} onChange={setValue} />
      </FormContext>
      {tried && <ProefUitkomst proef={tried.proef} />}
      {laad.error && <Failed error={laad.error} />}
      <footer className="row act-foot">
        <button type="submit" className={tried ? 'button' : 'button primary'} disabled={busy}>
          {proef.isPending ? 'Proef loopt' : 'Proef'}
        </button>
        {tried && tried.proef.fouten.length === 0 && tried.proef.stand !== 'GELIJK' && (
          <button type="button" className="button primary" disabled={busy} onClick={() => bewaar(tried)}>
            {tried.proef.stand === 'ANDERS' ? `Vervang meting ${tried.proef.meting}` : 'Sla op'}
          </button>
        )}
        {!tried && <span className="muted">Een proef slaat niets op.</span>}
      </footer>
    </form>
  );
}
