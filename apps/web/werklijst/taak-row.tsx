import { Link } from 'react-router';
import type { Taak, TakenLijst } from '../api/shapes';
import { shortDatum } from '../form/datum';
import { rolLabel } from '../shell/rollen';
import { soortLabel } from '../shell/soorten';
import { splitZin, TermijnBadge } from '../shell/termijn-badge';
import { Beurt } from './beurt';
import { RowMenu } from './row-menu';
import { VIA_DOSSIER, viaDossier, type ViaDossier } from './splits';
import { TAAK_ACTIES, type TaakActie } from './taak-acts';

/** In sight in every row; the rest is behind one button. */
const FIRST: TaakActie[] = ['pak', 'maakOngedaan', 'zetInWacht', 'wijsToe'];
const REST = (Object.keys(TAAK_ACTIES) as TaakActie[]).filter((actie) => !FIRST.includes(actie));

interface TaakRowProps {
  taak: Taak;
  lijst: TakenLijst;
  current: boolean;
  busy: boolean;
  explained: boolean;
  chosen: boolean;
  onChoose: () => void;
  onExplain: () => void;
  onFocus: () => void;
  onAct: (actie: TaakActie | ViaDossier) => void;
}

export function TaakRow({ taak, lijst, current, busy, onFocus, onAct, ...row }: TaakRowProps) {
  const { explained, onExplain, chosen, onChoose } = row;
  const { dossier } = taak;
  const over = `${taak.label}, ${dossier.client.naam}`;
  const may = (actie: TaakActie) => taak.acties.includes(actie);
  return (
    <tr data-row={taak.id} className={current ? 'current' : undefined} onFocus={onFocus}>
      <td className="kolom-kies">
        <input type="checkbox" aria-label={`Kies ${over}`} checked={chosen} onChange={onChoose} />
      </td>
      <td>
        <TermijnBadge termijn={dossier.termijn} />
        <small>{splitZin(dossier.termijn.zin)[1]}</small>
        <Beurt taak={taak} open={explained} onToggle={onExplain} />
      </td>
      <td>
        <Link to={`/dossiers/${dossier.id}`} state={{ van: 'werklijst' }} className="row-link">
          {dossier.client.naam}
        </Link>
        <small>{soortLabel(dossier.soort, dossier.vangnet)}</small>
      </td>
      <td>
        {taak.haast && (
          <span className="badge warn" title={taak.haast.reden}>
            <span aria-hidden="true">!</span> Haast
          </span>
        )}{' '}
        {taak.label}
        <small>
          {dossier.faseLabel}
          {taak.wachtTotDatum && ` · wacht tot ${shortDatum(taak.wachtTotDatum)}: ${taak.wachtReden ?? ''}`}
          {taak.wachtFeit && `, of eerder: ${taak.wachtFeit.label.toLowerCase()}`}
        </small>
        {taak.wachtVoorbij && (
          <small className="wacht-voorbij">
            <span aria-hidden="true">◷</span> Wacht voorbij: {taak.wachtVoorbij.toLowerCase()}
          </small>
        )}
        {taak.waarnemingVoor && (
          <small className="waarneming">
            voor {taak.waarnemingVoor.naam} (afwezig
            {taak.waarnemingVoor.totEnMetDatum && ` t/m ${shortDatum(taak.waarnemingVoor.totEnMetDatum)}`})
          </small>
        )}
        {taak.overdrachtsnotitie && <small>Overdracht: {taak.overdrachtsnotitie}</small>}
      </td>
      {lijst !== 'mijn' && <td>{rolLabel(taak.discipline)}</td>}
      <td data-label={lijst === 'mijn' ? 'bij mij sinds' : 'ligt bij'}>
        {lijst !== 'mijn' && <span className="behandelaar">{taak.behandelaar?.naam ?? 'vrij'}</span>}
        {taak.behandelaar && <Since text={taak.bijMijSinds} small={lijst !== 'mijn'} />}
      </td>
      <td data-label="cliënt wacht">
        {taak.clientWacht}
        <small>{taak.clientWachtSindsDatum && `sinds ${shortDatum(taak.clientWachtSindsDatum)}`}</small>
      </td>
      <td className="row-acts">
        {FIRST.filter(may).map((actie) => (
          <button
            key={actie}
            type="button"
            className={`button button-small${actie === 'pak' ? '' : ' button-quiet'}`}
            disabled={busy}
            onClick={() => onAct(actie)}
          >
            {TAAK_ACTIES[actie]}
            <span className="sr">: {over}</span>
          </button>
        ))}
        <RowMenu
          acties={[
            ...REST.filter(may).map((actie) => [actie, TAAK_ACTIES[actie]] as [TaakActie, string]),
            ...viaDossier(taak).map((wat) => [wat, VIA_DOSSIER[wat]] as [ViaDossier, string]),
          ]}
          over={over}
          busy={busy}
          onAct={onAct}
        />
      </td>
    </tr>
  );
}

function Since({ text, small }: { text: string | null; small: boolean }) {
  if (!text) return null;
  return small ? <small>{text}</small> : <>{text}</>;
}
