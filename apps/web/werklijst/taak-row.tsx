import { Link } from 'react-router';
import type { Taak, TakenLijst } from '../api/shapes';
import { shortDatum } from '../form/datum';
import { rolLabel } from '../shell/rollen';
import { soortLabel } from '../shell/soorten';
import { splitZin, TermijnBadge } from '../shell/termijn-badge';
import { TAAK_ACTIES, type TaakActie } from './taak-acts';

interface TaakRowProps {
  taak: Taak;
  lijst: TakenLijst;
  current: boolean;
  busy: boolean;
  onFocus: () => void;
  onAct: (actie: TaakActie) => void;
}

export function TaakRow({ taak, lijst, current, busy, onFocus, onAct }: TaakRowProps) {
  const { dossier } = taak;
  return (
    <tr data-row={taak.id} className={current ? 'current' : undefined} onFocus={onFocus}>
      <td>
        <TermijnBadge termijn={dossier.termijn} />
        <small>{splitZin(dossier.termijn.zin)[1]}</small>
      </td>
      <td>
        <Link to={`/dossiers/${dossier.id}`} state={{ van: 'werklijst' }} className="row-link">
          {dossier.client.naam}
        </Link>
        <small>{soortLabel(dossier.soort, dossier.vangnet)}</small>
      </td>
      <td>
        {taak.label}
        <small>
          {dossier.faseLabel}
          {taak.wachtTotDatum && ` · wacht tot ${shortDatum(taak.wachtTotDatum)}: ${taak.wachtReden ?? ''}`}
        </small>
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
        {(Object.keys(TAAK_ACTIES) as TaakActie[])
          .filter((actie) => taak.acties.includes(actie))
          .map((actie) => (
            <button
              key={actie}
              type="button"
              className={`button button-small${actie === 'pak' ? '' : ' button-quiet'}`}
              disabled={busy}
              onClick={() => onAct(actie)}
            >
              {TAAK_ACTIES[actie]}
              <span className="sr">
                : {taak.label}, {dossier.client.naam}
              </span>
            </button>
          ))}
      </td>
    </tr>
  );
}

function Since({ text, small }: { text: string | null; small: boolean }) {
  if (!text) return null;
  return small ? <small>{text}</small> : <>{text}</>;
}
