import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Dossier } from '../api/shapes';
import { DatumField } from '../form/datum-field';
import { FormContext } from '../form/form-context';
import { findFouten } from '../form/gegevens';
import { amsterdam } from '../form/datum';
import { FoutList } from '../dossier/fout-list';
import { Key } from '../shell/key';
import { useKeys } from '../shell/keys';
import { useSignedIn } from '../shell/use-ik';
import { isOneOf, MdoMeer, MEDISCH_TEAM } from './mdo-meer';
import { STAND } from './mdo-agenda';
import { MdoTaken } from './mdo-taken';
import type { Mdo, Punt } from './mdo-shapes';
import { besluitVan, isLeeg, weken, type Uitkomst } from './uitkomst';
import { useUitkomst } from './use-uitkomst';

interface MdoUitkomstProps {
  mdo: Mdo;
  punt: Punt;
  dossier: Dossier;
  busy: boolean;
  /** A colleague brought another client on the screen meanwhile: what was typed stays, and cannot be recorded here. */
  held: boolean;
  onTyping: (typed: boolean) => void;
  onRelease: () => void;
  onBesluit: (gegevens: object) => Promise<void>;
  onParkeer: () => void;
  onVolgendeKeer: () => void;
}

/** What a team decides at once beside the discussion; the server says which of them this person may do now. */
const OOK = [
  'schortOp',
  'hervat',
  'verleng',
  'evalueerPlan',
  'herijk',
  'meldStagnatie',
  'vraagMedischeInformatie',
  'registreerContact',
  'rondDossiervormingAf',
  'delegeerVoorbereiding',
];

/** What the team decides about this client; recorded at once, and then the next one is there. */
export function MdoUitkomst({
  mdo,
  punt,
  dossier,
  busy,
  held,
  onTyping,
  onRelease,
  onBesluit,
  onParkeer,
  onVolgendeKeer,
}: MdoUitkomstProps) {
  const ik = useSignedIn();
  const kept = useUitkomst(punt.dossierId, dossier.versie);
  const { uitkomst, change } = kept;
  const form = useRef<HTMLFormElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState(0);
  const [dated, setDated] = useState(0);
  const acties = dossier.acties.filter(({ actie }) => OOK.includes(actie));
  const schema = acties.find(({ actie }) => actie === uitkomst.actie)?.gegevensSchema;
  const [fouten, setFouten] = useState<ReturnType<typeof findFouten>>([]);
  const set = (part: Partial<Uitkomst>) => {
    change(part);
    onTyping(!isLeeg({ ...uitkomst, ...part }));
  };

  const addTaak = () => {
    set({ taken: [...uitkomst.taken, { titel: '', wie: 'PROCESBEGELEIDER', gereedDatum: '' }] });
    setAsked((count) => count + 1);
  };
  const bezien = (n: number) => {
    set({ volgendeDatum: weken(ik.vandaagDatum, n) });
    setDated((count) => count + 1);
  };
  useKeys({
    t: addTaak,
    b: () => note.current?.focus(),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [String(n), () => bezien(n)])),
  });
  const send = async () => {
    const missing = schema ? findFouten(schema, uitkomst.actieGegevens) : [];
    setFouten(missing);
    if (missing.length || busy || held) return;
    await kept.hold();
    await onBesluit(besluitVan(punt.dossierId, uitkomst, schema)).catch(() => kept.resume());
  };
  useRecordKey(() => form.current?.requestSubmit());
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') (document.activeElement as HTMLElement | null)?.blur();
  };

  return (
    <form
      ref={form}
      className="card mdo-uitkomst"
      aria-labelledby="mdo-uitkomst-kop"
      aria-busy={!kept.ready}
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3 id="mdo-uitkomst-kop">Besluiten van het team</h3>
      {held && <Ingehaald mdo={mdo} punt={punt} onRelease={onRelease} />}
      <FoutList fouten={fouten} />
      <label className="field">
        <span>
          Bespreking <span className="muted">(geen medische gegevens)</span> <Key>b</Key>
        </span>
        <textarea
          ref={note}
          className="input"
          rows={3}
          value={uitkomst.notitie}
          onChange={(event) => set({ notitie: event.target.value })}
        />
      </label>
      {dossier.magMedisch && isOneOf(ik.rollen, MEDISCH_TEAM) && (
        <label className="field mdo-medisch">
          <span>
            Medische bespreking <span className="badge hold">medisch, alleen het medische team</span>
          </span>
          <textarea
            className="input"
            rows={3}
            value={uitkomst.medischeNotitie}
            onChange={(event) => set({ medischeNotitie: event.target.value })}
          />
        </label>
      )}
      <MdoTaken
        taken={uitkomst.taken}
        collegas={mdo.collegas}
        asked={asked}
        onChange={(taken) => set({ taken })}
        onAdd={addTaak}
      />
      <FormContext value={{ fouten, vandaag: ik.vandaagDatum }}>
        <div className="mdo-bezien">
          <DatumField
            key={`${dated} ${kept.ready}`}
            path="volgendeDatum"
            schema={{ type: 'string', format: 'datum', title: 'Opnieuw bezien op', 'x-vandaag': false }}
            required={false}
            value={uitkomst.volgendeDatum}
            onChange={(next) => set({ volgendeDatum: next ?? '' })}
          />
          <p className="muted small">
            <Key>1</Key> tot <Key>8</Key>: over zoveel weken
          </p>
        </div>
        <MdoMeer uitkomst={uitkomst} set={set} mdo={mdo} dossier={dossier} acties={acties} />
      </FormContext>
      {!held && (
        <footer className="row act-foot">
          <button type="submit" className="button primary" aria-disabled={busy}>
            Leg vast en volgende <Key>Ctrl Enter</Key>
          </button>
          <button type="button" className="button" aria-keyshortcuts="p" disabled={busy} onClick={onParkeer}>
            Parkeer <Key>p</Key>
          </button>
          <button
            type="button"
            className="button"
            aria-keyshortcuts="v"
            disabled={busy}
            onClick={onVolgendeKeer}
          >
            Volgende keer <Key>v</Key>
          </button>
        </footer>
      )}
      <p className="muted small" role="status">
        {kept.bewaard
          ? `Concept bewaard om ${amsterdam(kept.bewaard)[1]}.`
          : 'Alles van deze cliënt wordt in één keer vastgelegd.'}
      </p>
    </form>
  );
}

/** A colleague was quicker; nobody is torn away from what they type. */
function Ingehaald({ mdo, punt, onRelease }: { mdo: Mdo; punt: Punt; onRelease: () => void }) {
  const nu = mdo.agenda.find(({ dossierId }) => dossierId === mdo.huidig?.dossierId);
  return (
    <div className="notice warn mdo-ingehaald" role="status">
      <p>
        <b>
          {punt.client.naam} is intussen {STAND[punt.status].word}.
        </b>{' '}
        {nu ? `Nu op het scherm: ${nu.client.naam}.` : 'Er is nu niemand op het scherm.'} Wat u typte staat er
        nog en blijft uw concept.
      </p>
      <button type="button" className="button button-small" onClick={onRelease}>
        {nu ? `Naar ${nu.client.naam}` : 'Terug naar het bord'}
      </button>
    </div>
  );
}

/** Ctrl+Enter records from anywhere on the board, also while typing. */
function useRecordKey(record: () => void): void {
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
