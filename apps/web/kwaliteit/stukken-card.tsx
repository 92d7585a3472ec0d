import { useState } from 'react';
import { Inhoud } from '../dossier/inhoud';
import { shortDatum } from '../form/datum';
import { rolShort } from '../shell/rollen';
import { Failed, Loading } from '../shell/state';
import { useToetsingStukken } from './kwaliteit-api';
import type { Toetsing } from './kwaliteit-shapes';

const MEDISCH = ['VERZEKERINGSARTS', 'SMV', 'ARBEIDSDESKUNDIGE'];

/** What the judged work rests on, from the compartment. Reading is recorded, so only when asked. */
export function StukkenCard({ toetsing }: { toetsing: Toetsing }) {
  const [open, setOpen] = useState(false);
  const bezig = toetsing.onderzoek.status === 'GETROKKEN' && toetsing.stap?.status !== 'VASTGESTELD';
  const stukken = useToetsingStukken(toetsing.id, open && bezig);
  if (!MEDISCH.includes(toetsing.functionaris) || !bezig || toetsing.status === 'VERVALLEN') return null;
  return (
    <section className="card compartment" aria-label="Medische stukken">
      <header className="card-head">
        <h2>{toetsing.functionaris === 'ARBEIDSDESKUNDIGE' ? 'FML' : 'Medische stukken'}</h2>
        <span className="badge hold">alleen om dit werk te toetsen</span>
      </header>
      {!open && (
        <p>
          <button type="button" className="button" onClick={() => setOpen(true)}>
            Open de stukken
          </button>{' '}
          <span className="muted">Dat u ze leest, wordt vastgelegd.</span>
        </p>
      )}
      {open && stukken.isPending && <Loading what="De stukken" />}
      {open && stukken.error && <Failed error={stukken.error} />}
      {stukken.data?.length === 0 && <p className="muted">Er zijn geen stukken.</p>}
      {stukken.data?.map((stuk) => (
        <article key={stuk.id}>
          <h3>
            {stuk.label}{' '}
            <small className="muted">
              {stuk.door?.naam} ({rolShort(stuk.hoedanigheid)}), {shortDatum(stuk.tijdstip.slice(0, 10))}
            </small>
          </h3>
          <Inhoud value={stuk.inhoud} />
        </article>
      ))}
    </section>
  );
}
