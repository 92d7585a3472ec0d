import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { parseDatum } from '../form/datum';
import { parseTijd } from '../form/tijd';
import { usePageTitle } from '../shell/page-title';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { useMdoLijst, usePlanMdo } from './mdo-api';
import { MdoBerichten } from './mdo-berichten';
import { MdoStand } from './mdo-stand';
import { MdoStandPerTeam } from './mdo-stand-per-team';
import { wanneer, type MdoRegel } from './mdo-shapes';

const WOORD: Record<MdoRegel['status'], { tone: string; icon: string; word: string }> = {
  OPEN: { tone: 'ok', icon: '▸', word: 'nu bezig' },
  GEPLAND: { tone: 'plain', icon: '○', word: 'gepland' },
  GESLOTEN: { tone: 'plain', icon: '✓', word: 'gehouden' },
  AFGEZEGD: { tone: 'hold', icon: '×', word: 'afgezegd' },
};

/** The MDO's of the team: what is on, what is planned, what was held, and how the team stands. */
export function MdoPage() {
  usePageTitle('MDO');
  const ik = useSignedIn();
  const navigate = useNavigate();
  const mdos = useMdoLijst(ik.team);
  const plan = usePlanMdo((id) => void navigate(`/mdo/${id}`));
  const [dag, setDag] = useState('');
  const [tijd, setTijd] = useState('');
  const datum = parseDatum(dag);
  const aanvang = parseTijd(tijd);

  return (
    <div>
      <header className="page-head">
        <div>
          <h1>MDO</h1>
          <p className="muted">
            De agenda maakt zichzelf; het verslag ook. <Link to="/mdo/quorum">Wie erbij moet zijn</Link>
          </p>
        </div>
        {ik.team && (
          <form
            className="row"
            onSubmit={(event) => {
              event.preventDefault();
              if (!plan.isPending) plan.mutate({ ...(datum && { datum }), ...(aanvang && { aanvang }) });
            }}
          >
            <label className="row">
              Op
              <input
                className="input input-datum"
                value={dag}
                placeholder="vandaag"
                aria-label="Dag van het MDO, leeg is vandaag"
                onChange={(event) => setDag(event.target.value)}
              />
            </label>
            <label className="row">
              om
              <input
                className="input input-tijd"
                value={tijd}
                placeholder="09:00"
                aria-label="Aanvang van het MDO, mag leeg"
                onChange={(event) => setTijd(event.target.value)}
              />
            </label>
            <button
              type="submit"
              className="button primary"
              disabled={(dag.trim() !== '' && !datum) || (tijd.trim() !== '' && !aanvang)}
            >
              Plan een MDO
            </button>
          </form>
        )}
      </header>
      <MdoBerichten />
      {mdos.data?.cijfers && <MdoStand cijfers={mdos.data.cijfers} />}
      {/* The only team of a kantoor stands above already, for who is of it. */}
      {mdos.data?.perTeam && (mdos.data.perTeam.length > 1 || !mdos.data.cijfers) && (
        <MdoStandPerTeam teams={mdos.data.perTeam} />
      )}
      <Awaited query={mdos} what="De lijst" />
      {mdos.data?.items.length === 0 && (
        <p className="state muted">Er is nog geen MDO gepland. Plan er een; de agenda staat er dan meteen.</p>
      )}
      {mdos.data && mdos.data.items.length > 0 && (
        <div className="table-wrap">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">Dag</th>
                <th scope="col">Stand</th>
                <th scope="col">Team</th>
                <th scope="col">Voorzitter</th>
                <th scope="col">Besproken</th>
                <th scope="col">Verslag</th>
              </tr>
            </thead>
            <tbody>
              {mdos.data.items.map((mdo) => (
                <Row key={mdo.id} mdo={mdo} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

const isGehouden = ({ status }: MdoRegel) => status === 'OPEN' || status === 'GESLOTEN';

function Row({ mdo }: { mdo: MdoRegel }) {
  const { tone, icon, word } = WOORD[mdo.status];
  return (
    <tr>
      <td>
        <Link to={`/mdo/${mdo.id}`} className="row-link">
          {wanneer(mdo)}
        </Link>
      </td>
      <td>
        <span className={`badge ${tone}`}>
          <span aria-hidden="true">{icon}</span> {word}
        </span>
      </td>
      <td>{mdo.teamNaam}</td>
      <td>{mdo.voorzitter ?? ''}</td>
      <td>{isGehouden(mdo) && `${mdo.besproken} van ${mdo.aantal}`}</td>
      <td>
        {isGehouden(mdo) && (
          <Link to={`/mdo/${mdo.id}/verslag`}>
            verslag<span className="sr"> van {wanneer(mdo)}</span>
          </Link>
        )}
      </td>
    </tr>
  );
}
