import type { Dossier, DossierTaak } from '../api/shapes';
import { amsterdam, shortDatum } from '../form/datum';
import { Key } from '../shell/key';
import { useKeys } from '../shell/keys';
import { canDo, rolLabel } from '../shell/rollen';
import { useSignedIn } from '../shell/use-ik';
import { actOf, nummerOf, VIA_DOSSIER, viaDossier } from '../werklijst/splits';
import { useTaakAct } from '../werklijst/taak-acts';
import { findDraft } from './drafts';

/** Acts of every journey: about the dossier or its clock, not the step at hand. Shown apart, so the step stands out. */
const GENERAL = [
  'schortOp',
  'hervat',
  'verleng',
  'registreerIngebrekestelling',
  'verklaarOnredelijkLaat',
  'neemOnredelijkLaatTerug',
  'registreerUitspraak',
  'corrigeerOntvangst',
  'registreerBezwaar',
  'bepaalBezwaarbehandeling',
  'schortBezwaarOp',
  'hervatBezwaar',
  'verdaagBezwaar',
  'stelBezwaarUit',
  'beslisOpBezwaar',
  'spreekTaakAf',
  'rondTaakAf',
  'laatTaakVervallen',
  'vraagMdo',
  'bespreekInMdo',
  'registreerVerhuizing',
  'wijzigAanspreekpunt',
  'draagOver',
  'trekIn',
  'annuleer',
  'registreerOverlijden',
];

interface NuAanZetProps {
  dossier: Dossier;
  actie: string | null;
  onOpen: (actie: string, taak?: string) => void;
}

export function NuAanZet({ dossier, actie, onOpen }: NuAanZetProps) {
  useKeys({ a: () => document.querySelector<HTMLElement>('.acts button')?.focus() });
  const step = dossier.acties.filter((act) => !GENERAL.includes(act.actie));
  const general = dossier.acties.filter((act) => GENERAL.includes(act.actie));
  const button = (act: { actie: string; label: string }, className: string) => (
    <button
      key={act.actie}
      type="button"
      className={className}
      aria-pressed={act.actie === actie}
      onClick={() => onOpen(act.actie)}
    >
      {act.label}
      {findDraft(dossier.id, act.actie) && act.actie !== actie && <span className="muted"> (concept)</span>}
    </button>
  );
  return (
    <section className="card" aria-labelledby="aanzet-kop">
      <h2 id="aanzet-kop" tabIndex={-1}>
        Nu aan zet
      </h2>
      <ul className="turns">
        {dossier.taken.map((taak) => (
          <Turn key={taak.id} taak={taak} dossier={dossier} onOpen={onOpen} />
        ))}
        {dossier.taken.length === 0 && (
          <li className="muted">
            {dossier.status === 'AFGESLOTEN'
              ? 'Niemand: dit dossier is afgesloten.'
              : 'Er staat geen taak open.'}
          </li>
        )}
      </ul>
      {step.length > 0 && (
        <div className="acts" role="group" aria-label="Handelingen voor deze stap">
          {step.map((act, index) => button(act, `button ${index === 0 ? 'primary' : ''}`))}
          <Key>a</Key>
        </div>
      )}
      {general.length > 0 && (
        <div className="acts acts-general" role="group" aria-label="Handelingen over termijn en dossier">
          {general.map((act) => button(act, 'button button-quiet'))}
        </div>
      )}
      {dossier.acties.length === 0 && <p className="muted">U kunt hier nu niets doen.</p>}
      <NotPossible dossier={dossier} />
    </section>
  );
}

interface TurnProps extends Pick<NuAanZetProps, 'dossier' | 'onOpen'> {
  taak: DossierTaak;
}

function Turn({ taak, dossier, onOpen }: TurnProps) {
  const ik = useSignedIn();
  const act = useTaakAct();
  const mine = taak.behandelaar?.id === ik.id;
  const since =
    taak.sindsTijdstip && `sinds ${shortDatum(amsterdam(taak.sindsTijdstip)[0], ik.vandaagDatum)}`;
  return (
    <li className={mine ? 'turn-mine' : undefined}>
      <span>
        <b>{mine ? 'U' : (taak.behandelaar?.naam ?? 'Vrij')}</b>: {taak.label}
        <small>
          {rolLabel(taak.discipline)}
          {nummerOf(taak) && ` · taak ${nummerOf(taak)}`}
          {since && ` · ${since}`}
        </small>
      </span>
      {!taak.behandelaar && canDo(taak.discipline, ik.rollen) && (
        <button
          type="button"
          className="button button-small"
          disabled={act.isPending}
          onClick={() => act.mutate({ taak, actie: 'pak' })}
        >
          Pak<span className="sr">: {taak.label}</span>
        </button>
      )}
      {canDo(taak.discipline, ik.rollen) &&
        viaDossier(taak)
          .map((wat) => ({ wat, ...actOf(wat, taak) }))
          .filter(({ actie }) => dossier.acties.some((offered) => offered.actie === actie))
          .map(({ wat, actie, taak: nummer }) => (
            <button
              key={wat}
              type="button"
              className="button button-small button-quiet"
              title={VIA_DOSSIER[wat]}
              onClick={() => onOpen(actie, nummer)}
            >
              {VIA_DOSSIER[wat].split(/[:,]/)[0]}
              <span className="sr">: {taak.label}</span>
            </button>
          ))}
    </li>
  );
}

const SHOWN = 2;

/** What is about the step stays in sight, as long as it is a line or two; the rest folds away. */
function NotPossible({ dossier }: { dossier: Dossier }) {
  const step = dossier.nietMogelijk.filter(({ actie }) => !GENERAL.includes(actie));
  const open = step.length <= SHOWN ? step : [];
  const folded = dossier.nietMogelijk.filter((entry) => !open.includes(entry));
  return (
    <>
      <Reasons entries={open} />
      {folded.length > 0 && (
        <details>
          <summary>Niet mogelijk: {acts(folded.length)}, en waarom</summary>
          <Reasons entries={folded} />
        </details>
      )}
    </>
  );
}

const acts = (count: number): string => (count === 1 ? '1 handeling' : `${count} handelingen`);

const Reasons = ({ entries }: { entries: Dossier['nietMogelijk'] }) =>
  entries.map(({ actie, label, reden }) => (
    <p key={actie} className="muted not-possible">
      Niet mogelijk: <b>{label.charAt(0).toLowerCase() + label.slice(1)}</b>, want{' '}
      {reden.charAt(0).toLowerCase() + reden.slice(1)}
    </p>
  ));
