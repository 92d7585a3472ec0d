import { useState } from 'react';
import { useFml, useMedisch } from '../api/queries';
import type { Dossier, Stuk } from '../api/shapes';
import { amsterdam, shortDatum } from '../form/datum';
import { rolShort } from '../shell/rollen';
import { Failed, Loading } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { Inhoud } from './inhoud';

/**
 * Reading is recorded, so nothing is read by merely passing: the compartment opens by itself only for somebody who
 * has a task here, and otherwise when asked.
 */
function useOpen(dossier: Dossier): [open: boolean, open: () => void] {
  const ik = useSignedIn();
  const [asked, setAsked] = useState(false);
  return [asked || dossier.taken.some((taak) => taak.behandelaar?.id === ik.id), () => setAsked(true)];
}

export function MedischCard({ dossier }: { dossier: Dossier }) {
  const [open, ask] = useOpen(dossier);
  const stukken = useMedisch(dossier.id, open);
  return (
    <Compartment
      title="Medisch dossier"
      mark="alleen medisch team"
      open={open}
      onOpen={ask}
      stukken={stukken}
    />
  );
}

export function FmlCard({ dossier }: { dossier: Dossier }) {
  const [open, ask] = useOpen(dossier);
  const stukken = useFml(dossier.id, open);
  return (
    <Compartment
      title="FML"
      mark="medisch team en arbeidsdeskundige"
      open={open}
      onOpen={ask}
      stukken={stukken}
    />
  );
}

interface CompartmentProps {
  title: string;
  mark: string;
  open: boolean;
  onOpen: () => void;
  stukken: { data?: Stuk[] | undefined; error: unknown; isPending: boolean };
}

function Compartment({ title, mark, open, onOpen, stukken }: CompartmentProps) {
  const { vandaagDatum } = useSignedIn();
  return (
    <section className="card compartment" aria-label={title}>
      <header className="card-head">
        <h2>{title}</h2>
        <span className="badge hold">
          <span aria-hidden="true">▣</span> {mark}
        </span>
      </header>
      {!open && (
        <button type="button" className="button" onClick={onOpen}>
          Open {title === 'FML' ? 'de FML' : 'het medisch dossier'}
        </button>
      )}
      {open && stukken.isPending && <Loading what={title} />}
      {open && stukken.error && !stukken.data ? <Failed error={stukken.error} /> : null}
      {stukken.data?.map((stuk) => (
        <details key={stuk.id} className="stuk">
          <summary>
            {stuk.label}
            <span className="muted">
              {' '}
              · {stuk.door?.naam ?? 'Regie'} ({rolShort(stuk.hoedanigheid)}) ·{' '}
              {shortDatum(amsterdam(stuk.tijdstip)[0], vandaagDatum)}
            </span>
          </summary>
          <Inhoud value={stuk.inhoud} />
        </details>
      ))}
      {stukken.data?.length === 0 && <p className="muted">Nog geen stukken.</p>}
      <p className="muted small">Inzage wordt vastgelegd (NEN 7513)</p>
    </section>
  );
}
