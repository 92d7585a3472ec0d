import { Link } from 'react-router';
import type { GegevensSchema, Typed } from '../form/schema';
import { mayLead, rolLabel } from '../shell/rollen';
import { useSignedIn } from '../shell/use-ik';
import { InstellingFrame, VANAF } from './instelling-frame';
import { useDelegatiebeleid, type BeleidWaarden, type Delegatiebeleid } from './instellingen-api';
import { PeriodeCel } from './periode-cel';

const ARTSEN = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'];
const BIJ_AFWEZIGHEID = {
  WAARNEMER: 'Gaat door, onder wie waarneemt',
  SCHORT_OP: 'Ligt stil tot de arts er weer is',
};

const procent = (title: string, description: string): GegevensSchema => ({
  type: 'integer',
  minimum: 1,
  maximum: 100,
  title,
  description,
});

const SCHEMA: GegevensSchema = {
  type: 'object',
  required: ['delegeren', 'bijAfwezigheid', 'steekproefLaagste', 'steekproefHoogste', 'steekproefReeks'],
  properties: {
    delegeren: {
      type: 'array',
      title: 'Wie delegeert',
      description:
        'Wie hier niet staat, krijgt alleen taakondersteuning. Tabel 2.1 kent voor de anios beide.',
      minItems: 1,
      items: {
        type: 'string',
        enum: ARTSEN,
        'x-labels': Object.fromEntries(ARTSEN.map((rol) => [rol, rolLabel(rol)])),
      },
    },
    bijAfwezigheid: {
      type: 'string',
      title: 'Als de arts afwezig is',
      enum: Object.keys(BIJ_AFWEZIGHEID),
      'x-labels': BIJ_AFWEZIGHEID,
    },
    steekproefLaagste: procent('Steekproef ten minste', 'In procenten van wat er gedaan wordt.'),
    steekproefHoogste: procent('Steekproef ten hoogste', 'Wat terugkomt verdubbelt de steekproef tot hier.'),
    steekproefReeks: procent('Halveren na', 'Zo vaak akkoord op rij.'),
    vanDatum: VANAF,
  },
};

/** Who delegates in the kantoor, as dated settings, and what comes of it per team. */
export function BeleidPage() {
  const ik = useSignedIn();
  const beleid = useDelegatiebeleid();
  const nu = beleid.data && (beleid.data.items.find(({ geldt }) => geldt) ?? beleid.data.zonderBeleid);
  return (
    <InstellingFrame
      titel="Delegatiebeleid"
      intro={
        <>
          Wie in dit kantoor delegeert, hoe de arts meekijkt, en wat er gebeurt als de arts er niet is. Terug
          naar <Link to="/mandaten">mandaten</Link>.
        </>
      }
      mag={mayLead(ik.rollen)}
      formulier={{
        label: 'Delegatiebeleid instellen',
        path: '/v1/delegatiebeleid',
        schema: SCHEMA,
        start: nu ? startVan(nu) : {},
      }}
      lezing={beleid}
    >
      {beleid.data && <Perioden beleid={beleid.data} vandaag={ik.vandaagDatum} />}
      {beleid.data && <Aandeel beleid={beleid.data} />}
    </InstellingFrame>
  );
}

const startVan = (waarden: BeleidWaarden): Record<string, Typed> => ({
  delegeren: [...waarden.delegeren],
  bijAfwezigheid: waarden.bijAfwezigheid,
  steekproefLaagste: String(waarden.steekproefLaagste),
  steekproefHoogste: String(waarden.steekproefHoogste),
  steekproefReeks: String(waarden.steekproefReeks),
});

function Perioden({
  beleid: { items, zonderBeleid },
  vandaag,
}: {
  beleid: Delegatiebeleid;
  vandaag: string;
}) {
  const geldt = items.some((item) => item.geldt);
  return (
    <div className="table-wrap">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">Wanneer</th>
            <th scope="col">Delegeert</th>
            <th scope="col">Alleen taakondersteuning</th>
            <th scope="col">Als de arts afwezig is</th>
            <th scope="col">Steekproef</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.van}>
              <PeriodeCel periode={item} vandaag={vandaag} />
              <Waarden waarden={item} />
            </tr>
          ))}
          {!geldt && (
            <tr>
              <td>
                niets ingesteld<small>● geldt nu</small>
              </td>
              <Waarden waarden={zonderBeleid} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Waarden({ waarden }: { waarden: BeleidWaarden }) {
  const { delegeren, bijAfwezigheid, steekproefLaagste, steekproefHoogste, steekproefReeks } = waarden;
  const rest = ARTSEN.filter((rol) => !delegeren.includes(rol));
  return (
    <>
      <td data-label="Delegeert">{delegeren.map(rolLabel).join(', ')}</td>
      <td data-label="Alleen taakondersteuning">{rest.map(rolLabel).join(', ') || 'niemand'}</td>
      <td data-label="Als de arts afwezig is">{BIJ_AFWEZIGHEID[bijAfwezigheid]}</td>
      <td data-label="Steekproef">
        {steekproefLaagste}% tot {steekproefHoogste}%
        <small>halveert na {steekproefReeks} keer akkoord op rij</small>
      </td>
    </>
  );
}

const deel = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;

function Aandeel({ beleid: { aandeel, weken } }: { beleid: Delegatiebeleid }) {
  return (
    <>
      <h2>Wie delegeert werkelijk</h2>
      <div className="table-wrap">
        <table className="list">
          <caption className="sr">
            Per team het deel van de artsen dat de laatste {weken} weken delegeerde
          </caption>
          <thead>
            <tr>
              <th scope="col">Team</th>
              <th scope="col">Artsen die delegeren, laatste {weken} weken</th>
              <th scope="col">Teruggestuurd van wat beoordeeld is</th>
            </tr>
          </thead>
          <tbody>
            {aandeel.map(({ team, teamNaam, artsen, delegeren, beoordeeld, teruggestuurd }) => (
              <tr key={team}>
                <th scope="row">{teamNaam}</th>
                <td>
                  <b>{deel(delegeren, artsen)}</b> {delegeren} van {artsen}
                </td>
                <td>
                  <b>{deel(teruggestuurd, beoordeeld)}</b> {teruggestuurd} van {beoordeeld}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
