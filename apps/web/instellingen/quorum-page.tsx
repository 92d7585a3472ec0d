import { Link } from 'react-router';
import { mayLead, rolLabel, rollenLabel } from '../shell/rollen';
import { useSignedIn } from '../shell/use-ik';
import type { GegevensSchema } from '../form/schema';
import { InstellingFrame, VANAF } from './instelling-frame';
import { useMdoQuorum, type Gespreksoort, type MdoQuorum } from './instellingen-api';
import { PeriodeCel } from './periode-cel';

const SOORTEN: Record<Gespreksoort, string> = {
  BEOORDELING: 'Beoordeling van een recht',
  BEGELEIDING: 'Begeleiding in de Ziektewet',
};
const AAN_TAFEL = [
  'VERZEKERINGSARTS',
  'AIOS',
  'ANIOS',
  'SMV',
  'ARBEIDSDESKUNDIGE',
  'PROCESBEGELEIDER',
  'RE_INTEGRATIEBEGELEIDER',
];

const SCHEMA: GegevensSchema = {
  type: 'object',
  required: ['soort', 'rollen'],
  properties: {
    soort: { type: 'string', title: 'Waarover', enum: Object.keys(SOORTEN), 'x-labels': SOORTEN },
    rollen: {
      type: 'array',
      title: 'Wie moet erbij zijn',
      description: 'Ontbreekt er een, dan wordt er niets besloten; parkeren en doorschuiven kan wel.',
      minItems: 1,
      items: {
        type: 'string',
        enum: AAN_TAFEL,
        'x-labels': Object.fromEntries(AAN_TAFEL.map((rol) => [rol, rolLabel(rol)])),
      },
    },
    vanDatum: VANAF,
  },
};

/** Who must be in an MDO before anything is decided, as dated settings of the kantoor. */
export function QuorumPage() {
  const ik = useSignedIn();
  const quorum = useMdoQuorum();
  return (
    <InstellingFrame
      titel="Quorum van het MDO"
      intro={
        <>
          Welke disciplines erbij moeten zijn voordat er iets besloten wordt. Terug naar het{' '}
          <Link to="/mdo">MDO</Link>.
        </>
      }
      mag={mayLead(ik.rollen)}
      formulier={{ label: 'Quorum instellen', path: '/v1/mdo-quorum', schema: SCHEMA, start: { rollen: [] } }}
      lezing={quorum}
    >
      {quorum.data && <Perioden quorum={quorum.data} vandaag={ik.vandaagDatum} />}
    </InstellingFrame>
  );
}

function Perioden({ quorum: { items, zonderInstelling }, vandaag }: { quorum: MdoQuorum; vandaag: string }) {
  const ontbreekt = (Object.keys(SOORTEN) as Gespreksoort[]).filter(
    (soort) => !items.some((item) => item.soort === soort && item.geldt),
  );
  return (
    <div className="table-wrap">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">Wanneer</th>
            <th scope="col">Waarover</th>
            <th scope="col">Wie moet erbij zijn</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.soort} ${item.van}`}>
              <PeriodeCel periode={item} vandaag={vandaag} />
              <td>{SOORTEN[item.soort]}</td>
              <td>{rollenLabel(item.rollen)}</td>
            </tr>
          ))}
          {ontbreekt.map((soort) => (
            <tr key={soort}>
              <td>
                niets ingesteld<small>● geldt nu</small>
              </td>
              <td>{SOORTEN[soort]}</td>
              <td>{rollenLabel(zonderInstelling[soort])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
