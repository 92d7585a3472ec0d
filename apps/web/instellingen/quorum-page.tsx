import { useState } from 'react';
import { Link } from 'react-router';
import { SchemaForm } from '../form/schema-form';
import { usePageTitle } from '../shell/page-title';
import { mayLead, rolLabel, rollenLabel } from '../shell/rollen';
import { Failed, Loading } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import type { GegevensSchema } from '../form/schema';
import { useMdoQuorum, useStelIn, type Gespreksoort, type MdoQuorum } from './instellingen-api';
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
    vanDatum: { type: 'string', format: 'datum', title: 'Vanaf', description: 'Leeg: vandaag.' },
  },
};

/** Who must be in an MDO before anything is decided, as dated settings of the kantoor. */
export function QuorumPage() {
  usePageTitle('Quorum van het MDO');
  const ik = useSignedIn();
  const quorum = useMdoQuorum();
  const stel = useStelIn('/v1/mdo-quorum');
  const [open, setOpen] = useState(false);
  return (
    <div>
      <header className="page-head">
        <div>
          <h1>Quorum van het MDO</h1>
          <p className="muted">
            Welke disciplines erbij moeten zijn voordat er iets besloten wordt. Terug naar het{' '}
            <Link to="/mdo">MDO</Link>.
          </p>
        </div>
        {mayLead(ik.rollen) && !open && (
          <button type="button" className="button primary" onClick={() => setOpen(true)}>
            Stel opnieuw in
          </button>
        )}
      </header>
      {open && (
        <section className="card" aria-labelledby="quorum-kop">
          <h2 id="quorum-kop">Vanaf een dag anders</h2>
          <SchemaForm
            label="Quorum instellen"
            knop="Stel in"
            schema={SCHEMA}
            start={{ rollen: [] }}
            busy={stel.isPending}
            onSend={(gegevens, { onError }) =>
              stel.mutate(gegevens, { onSuccess: () => setOpen(false), onError })
            }
            onCancel={() => setOpen(false)}
          />
        </section>
      )}
      {quorum.isPending && <Loading what="Het quorum" />}
      {quorum.error && !quorum.data && <Failed error={quorum.error} onRetry={() => void quorum.refetch()} />}
      {quorum.data && <Perioden quorum={quorum.data} vandaag={ik.vandaagDatum} />}
    </div>
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
