import fc from 'fast-check';
import { histories } from '../../../test/support/runs';
import type { Rol } from '../rollen';
import { addDays, datum } from '../termijnen/datum';
import { kan, magWaarnemen, planWaarneming, type Collega, type Collegas, type OpenWerk } from './waarneming';

const BEGIN = datum('2026-07-20');
const DAYS = 12;
const IDS = ['a', 'b', 'c', 'd', 'e'];
const ROLLEN: Rol[][] = [
  ['VERZEKERINGSARTS'],
  ['AIOS'],
  ['SMV'],
  ['VERZEKERINGSARTS', 'REGIEVOERDER'],
  ['PROCESBEGELEIDER', 'SMV'],
];
const SOORTEN = [
  ['BELASTBAARHEID', 'ARTS'],
  ['CONTRASEIGN', 'VERZEKERINGSARTS'],
  ['VOORBEREIDING', 'SMV'],
  ['VOORBEREIDING_BEOORDELEN', 'ARTS'],
  ['INTAKE', 'PROCESBEGELEIDER'],
] as const;

const wie = fc.constantFrom(...IDS);
const mens = fc.record({
  rollen: fc.constantFrom(...ROLLEN),
  weg: fc.array(fc.tuple(fc.nat(DAYS), fc.nat(5)), { maxLength: 2 }),
  vervanger: fc.option(wie),
  vast: fc.array(fc.tuple(fc.constantFrom<Rol>('VERZEKERINGSARTS', 'AIOS', 'SMV', 'PROCESBEGELEIDER'), wie), {
    maxLength: 3,
  }),
  vertrekt: fc.option(fc.nat(DAYS), { freq: 5 }),
});
const taak = fc.record({
  soort: fc.constantFrom(...SOORTEN),
  eigenaar: wie,
  gever: fc.option(wie),
  /** What people do in between: take what lies free, or give it to somebody. */
  grepen: fc.array(fc.tuple(fc.nat(DAYS), wie), { maxLength: 2 }),
});
type Mens = typeof mens extends fc.Arbitrary<infer T> ? T : never;

/** Everybody on one day of the schedule. */
const opDag = (mensen: Mens[], dag: number): Collegas =>
  Object.fromEntries(
    mensen.map(({ rollen, weg, vervanger, vast, vertrekt }, index): [string, Collega] => {
      const found = weg.find(([van, dagen]) => van <= dag && dag <= van + dagen);
      const totEnMetDatum = found ? addDays(BEGIN, found[0] + found[1]) : null;
      return [
        IDS[index]!,
        {
          id: IDS[index]!,
          teamId: 'heerlen-1',
          rollen: vertrekt !== null && vertrekt <= dag ? [] : rollen,
          afwezig: found ? { totEnMetDatum, vervangerId: vervanger } : null,
          vasteVervangers: vast.map(([rol, vervangerId]) => ({ rol, vervangerId })),
        },
      ];
    }),
  );

it('given any schedule, nothing open lies with who is not there, nobody has what they may not do, and what is done returns once', () => {
  fc.assert(
    fc.property(
      fc.array(mens, { minLength: 5, maxLength: 5 }),
      fc.array(taak, { minLength: 1, maxLength: 4 }),
      (mensen, rows) => {
        const start = opDag(mensen, 0);
        let werk: OpenWerk[] = rows
          .map(({ soort: [soort, discipline], eigenaar, gever }, index): OpenWerk => ({
            id: `t${index}`,
            versie: 2,
            soort,
            discipline,
            teamId: 'heerlen-1',
            behandelaarId: eigenaar,
            waarnemingVoorId: null,
            gedelegeerdDoorId: soort === 'VOORBEREIDING' ? gever : null,
            wachtVoorbij: false,
          }))
          .filter((row) => kan(start[row.behandelaarId!]!, row));
        for (let dag = 0; dag <= DAYS + 6; dag++) {
          const collegas = opDag(mensen, dag);
          const moved = planWaarneming(werk, collegas);
          werk = werk.map((row) => {
            const move = moved.find(({ taakId }) => taakId === row.id);
            return move ? { ...row, ...move, id: row.id, versie: row.versie + 1 } : row;
          });
          for (const row of werk) expectCovered(row, collegas);
          // Doing it again, as after a crash, moves nothing.
          expect(planWaarneming(werk, collegas)).toEqual([]);
          for (const move of moved.filter(({ type }) => type === 'TaakReturned'))
            expect(collegas[move.behandelaarId!]!.afwezig).toBeNull();
          werk = werk.map((row, index) => grepen(row, rows[index]?.grepen ?? [], dag, collegas));
        }
      },
    ),
    histories(1000),
  );
});

function expectCovered(row: OpenWerk, collegas: Collegas): void {
  if (row.behandelaarId === null) return;
  const behandelaar = collegas[row.behandelaarId]!;
  expect(behandelaar.afwezig).toBeNull();
  expect(kan(behandelaar, row) || magWaarnemen(behandelaar, row)).toBe(true);
  if (row.waarnemingVoorId === null) return;
  const eigenaar = collegas[row.waarnemingVoorId]!;
  expect([row.waarnemingVoorId === row.behandelaarId, eigenaar.afwezig === null]).toEqual([false, false]);
}

/** Somebody who is there takes what lies free: from then on it is theirs. */
function grepen(
  row: OpenWerk,
  plans: readonly (readonly [number, string])[],
  dag: number,
  collegas: Collegas,
): OpenWerk {
  const greep = plans.find(([when]) => when === dag);
  const collega = greep && collegas[greep[1]];
  if (row.behandelaarId !== null || !collega || collega.afwezig || !kan(collega, row)) return row;
  return { ...row, behandelaarId: collega.id, waarnemingVoorId: null, versie: row.versie + 1 };
}
