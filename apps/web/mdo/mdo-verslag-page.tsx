import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { sentenceFor } from '../api/problem';
import { openPaper } from '../dossier/open-paper';
import { dayDatum } from '../form/datum';
import { usePageTitle } from '../shell/page-title';
import { rolShort } from '../shell/rollen';
import { Failed, Loading } from '../shell/state';
import { useVerslag } from './mdo-api';
import { STAND } from './mdo-agenda';
import type { Verslag, VerslagPunt } from './mdo-shapes';

/** The minutes: what was recorded, in order; to read or to print. */
export function MdoVerslagPage() {
  const { id = '' } = useParams();
  const { data: verslag, error, refetch } = useVerslag(id);
  usePageTitle('Verslag MDO');
  if (!verslag)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading what="Het verslag" />;
  const aanwezig = new Map(verslag.aanwezigen.map((each) => [each.medewerkerId, each]));
  return (
    <article className="mdo-verslag">
      <p className="crumbs muted">
        <Link to="/mdo">MDO</Link> <span aria-hidden="true">/</span>{' '}
        <Link to={`/mdo/${verslag.id}`}>{dayDatum(verslag.datum)}</Link>
      </p>
      <header className="page-head">
        <div>
          <h1>Verslag MDO {dayDatum(verslag.datum)}</h1>
          <p className="muted">
            Voorzitter {verslag.voorzitter?.naam ?? 'niemand'}. Aanwezig:{' '}
            {[...aanwezig.values()]
              .map(({ naam, rollen }) => `${naam} (${rollen.map(rolShort).join(', ')})`)
              .join(', ')}
            .
          </p>
        </div>
        <Papers verslag={verslag} />
      </header>
      {verslag.punten.map((punt) => (
        <Punt key={punt.dossierId} punt={punt} />
      ))}
    </article>
  );
}

/** To print: the minutes, and apart from them what is medical. */
function Papers({ verslag: { id, punten } }: { verslag: Verslag }) {
  const [error, setError] = useState<unknown>();
  const open = (path: string) => {
    setError(undefined);
    openPaper(`/v1/mdo-sessies/${id}/verslag/${path}`).catch(setError);
  };
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => open('pdf')}>
        Open PDF
      </button>
      {punten.some(({ medisch }) => medisch) && (
        <button type="button" className="button" onClick={() => open('medisch/pdf')}>
          <span aria-hidden="true">▣</span> Open medische bijlage
          <span className="sr"> (inzage wordt vastgelegd)</span>
        </button>
      )}
      {error ? (
        <p className="notice warn" role="alert">
          {sentenceFor(error)}
        </p>
      ) : null}
    </div>
  );
}

function Punt({ punt }: { punt: VerslagPunt }) {
  const { uitkomst, medisch } = punt;
  return (
    <section className="card" aria-labelledby={`punt-${punt.dossierId}`}>
      <header className="card-head">
        <h2 id={`punt-${punt.dossierId}`}>
          {punt.client.naam} <span className="muted">· {punt.soortLabel}</span>
        </h2>
        <span className="badge plain">
          <span aria-hidden="true">{STAND[punt.status].icon}</span> {STAND[punt.status].word}
        </span>
      </header>
      <p className="muted">Op de agenda: {punt.redenen.join('; ')}.</p>
      {punt.reden && <p>Reden: {punt.reden}</p>}
      {uitkomst?.notitie && <p>{uitkomst.notitie}</p>}
      {medisch && (
        <p className="mdo-medisch">
          <span className="badge hold">medisch</span> {medisch.tekst}{' '}
          <span className="muted">({medisch.door})</span>
        </p>
      )}
      {uitkomst && uitkomst.afspraken.length > 0 && (
        <ul>
          {uitkomst.afspraken.map(({ wat, wie, gereedDatum }, index) => (
            <li key={index}>
              {wat}: {wie}
              {gereedDatum && `, gereed ${dayDatum(gereedDatum)}`}
            </li>
          ))}
        </ul>
      )}
      {uitkomst && uitkomst.besluiten.length > 0 && <p>Vastgelegd: {uitkomst.besluiten.join(', ')}.</p>}
      {uitkomst?.aanspreekpunt && (
        <p>
          Nieuw aanspreekpunt: {uitkomst.aanspreekpunt.naam} ({uitkomst.aanspreekpunt.reden}).
        </p>
      )}
      {uitkomst?.volgendeDatum && <p>Opnieuw bezien op {dayDatum(uitkomst.volgendeDatum)}.</p>}
    </section>
  );
}
