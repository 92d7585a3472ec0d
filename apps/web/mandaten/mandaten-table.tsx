import { Link } from 'react-router';
import { shortDatum } from '../form/datum';
import { sentenceFor } from '../api/problem';
import { soortLabel } from '../shell/soorten';
import { useMandaatActie, type Kant, type Mandaat, type MandaatActie } from './mandaten-api';
import { RedenKnop } from './reden-knop';

/** Each delegation with its limits, where it stands, and what can be done with it now. */
export function MandatenTable({ mandaten, kant }: { mandaten: Mandaat[]; kant: Kant }) {
  const doe = useMandaatActie();
  return (
    <>
      {doe.error && <p role="alert">{sentenceFor(doe.error)}</p>}
      <div className="table-wrap">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Waarvoor</th>
              <th scope="col">{kant === 'van' ? 'Aan' : 'Van'}</th>
              <th scope="col">Grenzen</th>
              <th scope="col">Terug uiterlijk</th>
              <th scope="col">Stand</th>
              <th scope="col">Doen</th>
            </tr>
          </thead>
          <tbody>
            {mandaten.map((mandaat) => (
              <Row
                key={mandaat.id}
                mandaat={mandaat}
                kant={kant}
                busy={doe.isPending}
                onActie={(actie, reden) => doe.mutate({ mandaat, actie, ...(reden && { reden }) })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  mandaat: Mandaat;
  kant: Kant;
  busy: boolean;
  onActie: (actie: MandaatActie, reden?: string) => void;
}

function Row({ mandaat, kant, busy, onActie }: RowProps) {
  const { handelingen, dossierId, clientNaam, soort, aan, opdrachtgever, toelichting } = mandaat;
  const waar =
    dossierId === null ? (soort ? `elk dossier ${soortLabel(soort)}` : 'elk dossier van het team') : null;
  const naam = clientNaam ?? waar ?? 'dossier buiten uw team';
  return (
    <tr>
      <td>
        {dossierId && clientNaam ? (
          <Link to={`/dossiers/${dossierId}`} className="row-link">
            {clientNaam}
          </Link>
        ) : (
          naam
        )}
        <small>{handelingen.map(({ label }) => label).join(', ')}</small>
        {toelichting && <small>{toelichting}</small>}
      </td>
      <td data-label={kant === 'van' ? 'Aan' : 'Van'}>
        {kant === 'van' ? (aan?.naam ?? 'wie het oppakt') : opdrachtgever.naam}
      </td>
      <td data-label="Grenzen">
        {mandaat.totDatum ? `t/m ${shortDatum(mandaat.totDatum)}` : 'tot het is afgerond'}
        <small>
          {mandaat.maximum ? `${mandaat.aantal} van ${mandaat.maximum} keer` : `${mandaat.aantal} keer`},{' '}
          {mandaat.reviewLabel.toLowerCase()}
        </small>
      </td>
      <td data-label="Terug uiterlijk">{shortDatum(mandaat.terugVoorDatum)}</td>
      <td data-label="Stand">
        {mandaat.statusLabel}
        {mandaat.redenLabel && <small>Reden: {mandaat.redenLabel}</small>}
      </td>
      <td className="row-acts">
        {mandaat.acties.map((actie) => (
          <RedenKnop key={actie.actie} actie={actie} naam={naam} busy={busy} onActie={onActie} />
        ))}
      </td>
    </tr>
  );
}
