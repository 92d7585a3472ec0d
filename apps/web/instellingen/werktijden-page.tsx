import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Filter, Filters } from '../shell/filter';
import { shortDatum } from '../form/datum';
import { useTeamKeuze } from '../mensen/use-team-keuze';
import { usePageTitle } from '../shell/page-title';
import { mayLead, rolLabel } from '../shell/rollen';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { useWerktijden, type Collega } from './instellingen-api';
import { WerktijdForm, type Onderwerp } from './werktijd-form';

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr'];

/** The people of a team: every role with its period, what they work in a week, and who stands in for them. */
export function WerktijdenPage() {
  usePageTitle('Werktijden en vervanging');
  const ik = useSignedIn();
  const [, setSearch] = useSearchParams();
  const { team, keuzes } = useTeamKeuze();
  const found = useWerktijden(team);
  const [over, setOver] = useState<{ wat: Onderwerp; wie: Collega }>();
  return (
    <div>
      <header className="page-head">
        <div>
          <h1>Werktijden en vervanging</h1>
          <p className="muted">
            Wat iemand in een gewone week werkt, en wie waarneemt. Wie er op welke dag is, staat in de{' '}
            <Link to="/bezetting">bezetting</Link>.
          </p>
        </div>
      </header>
      {keuzes.length > 0 && (
        <Filters label="Team kiezen">
          <Filter
            name="team"
            label="Team"
            value={team}
            options={keuzes}
            onFilter={(name, value) => setSearch({ [name]: value }, { replace: true })}
          />
        </Filters>
      )}
      {over && (
        <WerktijdForm
          key={`${over.wat} ${over.wie.id}`}
          {...over}
          team={team}
          onDone={() => setOver(undefined)}
        />
      )}
      <Awaited query={found} what="Het team" />
      {found.data && (
        <div className="table-wrap">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">Wie</th>
                <th scope="col">Rollen</th>
                <th scope="col">Werkweek</th>
                <th scope="col">Opleiding en neventaken</th>
                <th scope="col">Vaste vervanger</th>
                <th scope="col">
                  <span className="sr">Instellen</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.data.map((wie) => (
                <tr key={wie.id}>
                  <Cellen wie={wie} />
                  <td className="row-acts">
                    {mayLead(ik.rollen) && (
                      <Knop wie={wie} onClick={() => setOver({ wat: 'werkpatroon', wie })}>
                        Werkweek
                      </Knop>
                    )}
                    {(mayLead(ik.rollen) || wie.id === ik.id) && (
                      <Knop wie={wie} onClick={() => setOver({ wat: 'vervanger', wie })}>
                        Vervanger
                      </Knop>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Knop({ wie, onClick, children }: { wie: Collega; onClick: () => void; children: string }) {
  return (
    <button type="button" className="button button-small" onClick={onClick}>
      {children}
      <span className="sr">: {wie.naam}</span>
    </button>
  );
}

/** A role that is over or begins later says so; so does a setting that was planned. */
function Cellen({ wie: { naam, rollen, patronen, vervangers } }: { wie: Collega }) {
  const { vandaagDatum: vandaag } = useSignedIn();
  const patroon = patronen.find(({ geldt }) => geldt);
  const later = patronen.find(({ van }) => van > vandaag);
  return (
    <>
      <th scope="row">{naam}</th>
      <td data-label="Rollen">
        {rollen.map(({ rol, van, tot }) => (
          <div key={`${rol} ${van}`}>
            {rolLabel(rol)}
            {tot !== null && <small>tot {shortDatum(tot)}</small>}
            {van > vandaag && <small>vanaf {shortDatum(van)}</small>}
          </div>
        ))}
      </td>
      <td data-label="Werkweek">
        {patroon ? week(patroon.minuten) : <span className="muted">niet ingesteld</span>}
        {later && (
          <small>
            vanaf {shortDatum(later.van)}: {week(later.minuten)}
          </small>
        )}
      </td>
      <td data-label="Opleiding en neventaken">
        {patroon && `${patroon.aandeelOpleiding}%`}
        {patroon && patroon.dekking < 100 && (
          <small>{patroon.dekking.toLocaleString('nl-NL')}% van het werk in Regie</small>
        )}
      </td>
      <td data-label="Vaste vervanger">
        {vervangers
          .filter(({ geldt, van }) => geldt || van > vandaag)
          .map(({ rol, van, vervanger }) => (
            <div key={`${rol} ${van}`}>
              {vervanger.naam}
              <small>
                als {rolLabel(rol)}
                {van > vandaag && `, vanaf ${shortDatum(van)}`}
              </small>
            </div>
          ))}
      </td>
    </>
  );
}

/** "32 u: ma di do vr", with the hours of a day that is not a whole one. */
const week = (minuten: number[]): string => {
  const dagen = minuten.flatMap((each, index) =>
    each === 0 ? [] : [`${DAGEN[index]}${each === 480 ? '' : ` ${uren(each)}`}`],
  );
  return `${uren(minuten.reduce((sum, each) => sum + each, 0))} u: ${dagen.join(' ')}`;
};
const uren = (minuten: number): string =>
  (minuten / 60).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
