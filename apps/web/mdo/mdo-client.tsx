import { Link } from 'react-router';
import type { Dossier } from '../api/shapes';
import { FaseLine } from '../dossier/fase-line';
import { dayDatum } from '../form/datum';
import { TermijnBadge } from '../shell/termijn-badge';
import { MdoTimer } from './mdo-timer';
import type { Mdo, Punt } from './mdo-shapes';

interface MdoClientProps {
  mdo: Mdo;
  punt: Punt;
  dossier: Dossier | undefined;
}

/** The client on the screen: why, how it stands, and what it waits for. Nothing medical comes here. */
export function MdoClient({ mdo, punt, dossier }: MdoClientProps) {
  const huidig = mdo.huidig?.dossierId === punt.dossierId ? mdo.huidig : null;
  const missing = mdo.quorum[punt.gespreksoort].ontbreekt;
  return (
    <section className="mdo-client" aria-labelledby="mdo-client-kop">
      <header className="mdo-client-head">
        <h2 id="mdo-client-kop" tabIndex={-1}>
          <Link to={`/dossiers/${punt.dossierId}`}>{punt.client.naam}</Link>{' '}
          <span className="muted">
            · {punt.soortLabel}
            {dossier && ` · ${dossier.client.leeftijd} jaar`}
          </span>
        </h2>
        {dossier && <TermijnBadge termijn={dossier.termijn} />}
        {huidig && (
          <MdoTimer
            key={huidig.sindsTijdstip}
            sinds={huidig.sindsTijdstip}
            nu={mdo.tijdstip}
            eerder={punt.seconden}
          />
        )}
      </header>
      <ul className="mdo-redenen" aria-label="Op de agenda omdat">
        {punt.redenen.map(({ soort, tekst }) => (
          <li key={soort + tekst} className="badge warn" data-soort={soort}>
            {tekst}
          </li>
        ))}
      </ul>
      {missing.length > 0 && mdo.status === 'OPEN' && (
        <p className="notice warn">
          <b>Geen quorum voor dit dossier.</b> Besluiten kan pas als er is:{' '}
          {missing.map((rol) => rol.toLowerCase().replaceAll('_', ' ')).join(', ')}.
        </p>
      )}
      {dossier && <Situatie dossier={dossier} stand={huidig?.stand ?? null} />}
    </section>
  );
}

type Stand = NonNullable<Mdo['huidig']>['stand'];

function Situatie({ dossier, stand }: { dossier: Dossier; stand: Stand }) {
  return (
    <div className="mdo-situatie">
      <section className="card" aria-labelledby="mdo-stand-kop">
        <h3 id="mdo-stand-kop">Stand</h3>
        <p>{dossier.termijn.zin}</p>
        <FaseLine fasen={dossier.fasen} />
        {stand && <p>Dit dossier {stand.blokkade}.</p>}
      </section>
      <section className="card" aria-labelledby="mdo-plan-kop">
        <h3 id="mdo-plan-kop">Plan</h3>
        <dl className="facts">
          <div>
            <dt>Aanspreekpunt</dt>
            <dd>{dossier.vastAanspreekpunt?.naam ?? 'nog niemand'}</dd>
          </div>
          {stand && (
            <>
              <div>
                <dt>Laatst besproken</dt>
                <dd>{stand.besprokenDatum ? dayDatum(stand.besprokenDatum) : 'nog nooit'}</dd>
              </div>
              <div>
                <dt>Opnieuw bezien</dt>
                <dd>{stand.volgendeDatum ? dayDatum(stand.volgendeDatum) : 'niet afgesproken'}</dd>
              </div>
              <div>
                <dt>Laatste handeling</dt>
                <dd>{dayDatum(stand.laatsteHandelingDatum)}</dd>
              </div>
              <div>
                <dt>Plan</dt>
                <dd>{stand.heeftPlan ? 'er is een plan' : 'nog geen plan'}</dd>
              </div>
            </>
          )}
        </dl>
        <h3>Open taken</h3>
        <ul className="mdo-taken">
          {dossier.taken.map(({ id, label, behandelaar }) => (
            <li key={id}>
              {label} <span className="muted">{behandelaar?.naam ?? 'niemand'}</span>
            </li>
          ))}
          {dossier.taken.length === 0 && <li className="muted">geen</li>}
        </ul>
      </section>
    </div>
  );
}
