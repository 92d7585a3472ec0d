import { Link } from 'react-router';
import type { GegevensSchema } from '../form/schema';
import { maySetCijferbeleid } from '../shell/rollen';
import { useSignedIn } from '../shell/use-ik';
import { InstellingFrame, VANAF } from './instelling-frame';
import { useCijferbeleid, type Cijferbeleid, type CijferbeleidWaarden } from './instellingen-api';
import { PeriodeCel } from './periode-cel';

const BELEID: Record<Cijferbeleid, string> = {
  EIGEN_TEAM: 'Iedereen het eigen team',
  TEAMS_SAMEN: 'Iedereen alleen de teams samen',
  ALLEEN_LEIDING: 'Alleen regievoerder en bedrijfskundig manager',
};

const SCHEMA: GegevensSchema = {
  type: 'object',
  required: ['beleid', 'allenWekelijks'],
  properties: {
    beleid: {
      type: 'string',
      title: 'Wie ziet cijfers van teams',
      description:
        'Regievoerder en bedrijfskundig manager zien altijd alles van het kantoor; de planner ook, behalve bij de laatste keuze.',
      enum: Object.keys(BELEID),
      'x-labels': BELEID,
    },
    allenWekelijks: {
      type: 'boolean',
      title: 'De andere teams ook',
      description: 'Zoals zij op maandag stonden. Kan alleen als iedereen het eigen team ziet.',
    },
    vanDatum: VANAF,
  },
};

/** Who of the kantoor sees figures of its teams, as dated settings. */
export function CijferbeleidPage() {
  const ik = useSignedIn();
  const beleid = useCijferbeleid();
  const geldt = beleid.data?.items.find((item) => item.geldt);
  const nu = geldt ?? beleid.data?.zonderBeleid;
  return (
    <InstellingFrame
      titel="Cijferbeleid"
      intro={
        <>
          Wie in dit kantoor de cijfers van teams ziet. Landelijke cijfers ziet iedereen. Terug naar{' '}
          <Link to="/resultaten">resultaten</Link>.
        </>
      }
      mag={maySetCijferbeleid(ik.rollen)}
      formulier={{
        label: 'Cijferbeleid instellen',
        path: '/v1/cijferbeleid',
        schema: SCHEMA,
        start: nu ? { beleid: nu.beleid, allenWekelijks: nu.allenWekelijks } : {},
      }}
      lezing={beleid}
    >
      <div className="table-wrap">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Wanneer</th>
              <th scope="col">Wie ziet cijfers van teams</th>
              <th scope="col">De andere teams</th>
            </tr>
          </thead>
          <tbody>
            {beleid.data?.items.map((item) => (
              <tr key={item.van}>
                <PeriodeCel periode={item} vandaag={ik.vandaagDatum} />
                <Waarden waarden={item} />
              </tr>
            ))}
            {beleid.data && !geldt && (
              <tr>
                <td>
                  niets ingesteld<small>● geldt nu</small>
                </td>
                <Waarden waarden={beleid.data.zonderBeleid} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </InstellingFrame>
  );
}

function Waarden({ waarden: { beleid, allenWekelijks } }: { waarden: CijferbeleidWaarden }) {
  return (
    <>
      <td data-label="Wie ziet cijfers van teams">{BELEID[beleid]}</td>
      <td data-label="De andere teams">
        {allenWekelijks ? 'zoals zij op maandag stonden' : beleid === 'EIGEN_TEAM' ? 'niet te zien' : '–'}
      </td>
    </>
  );
}
