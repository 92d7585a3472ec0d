import { useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Problem, sentenceFor, type Fout } from '../api/problem';
import { FoutList, focusFout } from '../dossier/fout-list';
import { dayDatum } from '../form/datum';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import type { GegevensSchema, Typed } from '../form/schema';
import { Properties } from '../form/schema-field';
import { usePageTitle } from '../shell/page-title';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import {
  useAfwezigheden,
  useMensenPost,
  useProef,
  type Afwezigheid,
  type NieuweAfwezigheid,
} from './mensen-api';
import { ProefView } from './proef-view';

const schemaFor = (team: string | null): GegevensSchema => ({
  type: 'object',
  required: ['soort', 'vanDatum'],
  properties: {
    soort: {
      type: 'string',
      title: 'Soort',
      enum: ['VERLOF', 'ZIEKTE', 'OPLEIDING', 'OVERIG'],
      'x-labels': { VERLOF: 'Verlof', ZIEKTE: 'Ziek', OPLEIDING: 'Opleiding', OVERIG: 'Anders' },
    },
    vanDatum: { type: 'string', format: 'datum', title: 'Eerste dag' },
    totEnMetDatum: {
      type: 'string',
      format: 'datum',
      title: 'Laatste dag',
      description: 'Leeg als niemand dat weet, bij ziekte of anders.',
    },
    vervangerId: {
      type: 'string',
      title: 'Wie neemt waar',
      description: 'Leeg: de vaste vervanger van de rol.',
      'x-verwijst': 'COLLEGA',
      ...(team && { 'x-team': team }),
    },
  },
});

/** One's own absences, or those of a colleague for who leads: register with a preview, end, withdraw. */
export function AfwezigheidPage() {
  const ik = useSignedIn();
  const [search] = useSearchParams();
  const medewerkerId = search.get('medewerker') ?? ik.id;
  const naam = search.get('naam');
  const title = medewerkerId === ik.id ? 'Mijn afwezigheid' : `Afwezigheid van ${naam ?? 'een collega'}`;
  usePageTitle(title);
  const found = useAfwezigheden(medewerkerId);
  return (
    <div className="mensen">
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="muted">
            Uw collega’s zien dat iemand afwezig is en tot wanneer; de soort zien alleen uzelf en wie leiding
            geeft.
          </p>
        </div>
      </header>
      <Registreer key={medewerkerId} medewerkerId={medewerkerId} team={search.get('team') ?? ik.team} />
      <h2>Geregistreerd</h2>
      <Awaited query={found} what="De afwezigheid" />
      {found.data?.length === 0 && <p className="state muted">Er is geen afwezigheid geregistreerd.</p>}
      {found.data && found.data.length > 0 && <Lijst items={found.data} />}
    </div>
  );
}

function Registreer({ medewerkerId, team }: { medewerkerId: string; team: string | null }) {
  const { vandaagDatum } = useSignedIn();
  const [value, setValue] = useState<Record<string, Typed>>({});
  const [fouten, setFouten] = useState<Fout[]>([]);
  const schema = schemaFor(team);
  const nieuw = toGegevens(schema, value) as NieuweAfwezigheid;
  const genoeg = findFouten(schema, value).length === 0;
  const proef = useProef(medewerkerId, nieuw, genoeg);
  const post = useMensenPost('De afwezigheid is geregistreerd.');

  const show = (found: Fout[]) => {
    setFouten(
      found.map(({ veld, melding }) => ({ veld: veld.replace(/^(?!gegevens)/, 'gegevens.'), melding })),
    );
    requestAnimationFrame(() => focusFout(found[0]?.veld));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const missing = findFouten(schema, value);
    if (missing.length) return show(missing);
    setFouten([]);
    post.mutate(
      { path: '/v1/afwezigheden', body: { medewerkerId, ...nieuw } },
      {
        onSuccess: () => setValue({}),
        onError: (error) => error instanceof Problem && show(error.fouten),
      },
    );
  };
  const refusal = genoeg ? (proef.error ?? post.error) : post.error;
  return (
    <div className="afwezig-nieuw">
      <form className="act-form" noValidate onSubmit={send} aria-label="Afwezigheid registreren">
        <FoutList fouten={fouten} />
        <FormContext value={{ fouten, vandaag: vandaagDatum }}>
          <Properties path="gegevens" schema={schema} value={value} onChange={setValue} />
        </FormContext>
        {refusal && (
          <p className="notice late" role="alert">
            {refusal instanceof Problem && refusal.fouten[0]
              ? `${refusal.fouten[0].veld}: ${refusal.fouten[0].melding}`
              : sentenceFor(refusal)}
          </p>
        )}
        <div className="row">
          <button type="submit" className="button primary" disabled={post.isPending}>
            Registreer
          </button>
        </div>
      </form>
      <section aria-label="Wat er met het werk gebeurt" className="afwezig-proef">
        {!genoeg && (
          <p className="muted">Vul soort en dagen in: hier staat dan wat er met het werk gebeurt.</p>
        )}
        {genoeg && !proef.error && proef.data && <ProefView proef={proef.data} />}
      </section>
    </div>
  );
}

const STATUS = { GEPLAND: 'gepland', LOOPT: 'nu', VOORBIJ: 'voorbij' } as const;

function Lijst({ items }: { items: Afwezigheid[] }) {
  const post = useMensenPost('De afwezigheid is gewijzigd.');
  const doe = ({ id, versie }: Afwezigheid, actie: string) =>
    post.mutate({ path: `/v1/afwezigheden/${id}/acties`, body: { actie }, versie });
  return (
    <div className="table-wrap">
      <table className="list">
        <thead>
          <tr>
            <th>Wanneer</th>
            <th>Soort</th>
            <th>Waarneming</th>
            <th>
              <span className="sr">Acties</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                {dayDatum(item.vanDatum)}
                {item.totEnMetDatum === null
                  ? ' en verder'
                  : item.totEnMetDatum !== item.vanDatum && ` t/m ${dayDatum(item.totEnMetDatum)}`}
                <small>{STATUS[item.status]}</small>
              </td>
              <td>{item.soortLabel}</td>
              <td>{item.vervanger?.naam ?? 'vaste vervanger'}</td>
              <td className="row-acts">
                {item.acties.includes('beeindig') && (
                  <button
                    type="button"
                    className="button button-small"
                    disabled={post.isPending}
                    onClick={() => doe(item, 'beeindig')}
                  >
                    Weer aanwezig vanaf vandaag
                  </button>
                )}
                {item.acties.includes('trekIn') && (
                  <button
                    type="button"
                    className="button button-small button-quiet"
                    disabled={post.isPending}
                    onClick={() => doe(item, 'trekIn')}
                  >
                    Trek in<span className="sr">: {dayDatum(item.vanDatum)}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {post.error && (
        <p className="notice late" role="alert">
          {sentenceFor(post.error)}
        </p>
      )}
      <p className="muted">
        Wat er nu bij u ligt, staat in uw <Link to="/werklijst">werklijst</Link>.
      </p>
    </div>
  );
}
