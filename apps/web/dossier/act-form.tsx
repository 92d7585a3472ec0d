import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Fout } from '../api/problem';
import { Problem } from '../api/problem';
import type { Dossier } from '../api/shapes';
import { announce } from '../shell/announcer';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import { Properties } from '../form/schema-field';
import { withTeam, type Typed } from '../form/schema';
import { Key } from '../shell/key';
import { useSignedIn } from '../shell/use-ik';
import type { Draft } from './drafts';
import { Changed } from './changed';
import { ConflictDialog } from './conflict-dialog';
import { DraftLine } from './draft-line';
import { focusFout, FoutList } from './fout-list';
import { Refused } from './refused';
import { useKeptDraft } from './use-draft';

interface ActFormProps {
  dossier: Dossier;
  draft: Draft;
  onOpen: (actie: string | null) => void;
}

export function ActForm({ dossier, draft, onOpen }: ActFormProps) {
  const { act, submission } = draft;
  const { vandaagDatum } = useSignedIn();
  const client = useQueryClient();
  const [value, setValue] = useState<Typed>(draft.value);
  const [versie, setVersie] = useState(draft.versie);
  const [fouten, setFouten] = useState<Fout[]>([]);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const kept = useKeptDraft(dossier.id, draft);
  // Kept earlier, and the dossier went on since: look first.
  const [restored, setRestored] = useState(draft.bewaard !== null && dossier.versie > draft.versie);
  const form = useRef<HTMLFormElement>(null);
  const stale = error instanceof Problem && error.status === 412;
  const schema = withTeam(act.gegevensSchema, dossier.team);

  const type = (next: Typed) => {
    setValue(next);
    kept.keep(next, versie);
  };
  const rebase = () => {
    setVersie(dossier.versie);
    setError(undefined);
    setRestored(false);
    kept.keep(value, dossier.versie);
  };
  const refresh = () => client.invalidateQueries({ queryKey: ['dossier', dossier.id] });
  const showFouten = (found: Fout[]) => {
    setFouten(found);
    requestAnimationFrame(() => focusFout(found[0]?.veld));
  };

  const send = async () => {
    const missing = findFouten(schema, value);
    if (missing.length) return showFouten(missing);
    setFouten([]);
    setError(undefined);
    setBusy(true);
    try {
      await kept.hold();
      await submission.post(
        `/v1/dossiers/${dossier.id}/acties`,
        { actie: act.actie, gegevens: toGegevens(schema, value) },
        versie,
      );
      kept.done();
      await Promise.all([
        refresh(),
        client.invalidateQueries({ queryKey: ['taken'] }),
        client.invalidateQueries({ queryKey: ['dossiers'] }),
      ]);
      announce(`Vastgelegd: ${act.label}.`);
      onOpen(null);
      document.getElementById('aanzet-kop')?.focus();
    } catch (caught) {
      setError(caught);
      kept.resume();
      if (caught instanceof Problem && caught.status === 400) showFouten(caught.fouten);
      await refresh();
    } finally {
      setBusy(false);
    }
  };
  const discard = () => {
    void kept.discard();
    onOpen(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    if (event.key === 'Escape' && !event.defaultPrevented) onOpen(null);
  };
  const plain = !Object.keys(schema.properties ?? {}).length;

  return (
    <section className="card act" aria-labelledby="act-kop">
      <header className="card-head">
        <h2 id="act-kop" tabIndex={-1}>
          {act.label}
        </h2>
        <button type="button" className="button button-quiet card-aside" onClick={() => onOpen(null)}>
          sluit, bewaar concept <Key>Esc</Key>
        </button>
      </header>
      <form
        ref={form}
        noValidate
        className="act-form"
        onKeyDown={onKey}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) kept.flush();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        {!stale && !restored && dossier.versie > versie && !busy && (
          <Changed dossier={dossier} since={versie} onSeen={rebase} />
        )}
        <FoutList fouten={fouten} />
        {plain && <p className="muted">Hier is niets in te vullen. U legt deze handeling vast op uw naam.</p>}
        <FormContext value={{ fouten, vandaag: vandaagDatum }}>
          <Properties
            path="gegevens"
            schema={schema}
            value={value as Record<string, Typed>}
            onChange={type}
          />
        </FormContext>
        {error && !stale && !fouten.length ? (
          <Refused error={error} dossier={dossier} actie={act.actie} onOpen={onOpen} />
        ) : null}
        <footer className="row act-foot">
          <button type="submit" className="button primary" aria-disabled={busy}>
            {busy ? 'Vastleggen' : 'Leg vast'} <Key>Ctrl Enter</Key>
          </button>
          <button type="button" className="button" onClick={discard}>
            Gooi weg
          </button>
          <DraftLine state={kept.state} />
        </footer>
      </form>
      <ConflictDialog
        open={stale || restored}
        restored={restored}
        dossier={dossier}
        actie={act.actie}
        since={versie}
        onRetry={rebase}
      />
    </section>
  );
}
