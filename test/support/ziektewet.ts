import { latestDefinition } from '../../libs/domain/journeys/registry';
import type { ZiektewetContext } from '../../libs/domain/journeys/ziektewet.context';
import type { JsonObject } from '../../libs/domain/json';
import type { Rol } from '../../libs/domain/rollen';
import { begonnen, type DossierStory } from './dossier-story';

export const zw = latestDefinition('ZW')!;
export type Ziektewet = DossierStory<ZiektewetContext>;
export const RB: Rol = 'RE_INTEGRATIEBEGELEIDER';
export const VA: Rol = 'VERZEKERINGSARTS';

/** Ill since Monday 4 November 2024, reported that Wednesday; an uitzendkracht. The calendar is that of domain 3.2. */
export const ziekmelding = (over: JsonObject = {}): Ziektewet =>
  begonnen<ZiektewetContext>(zw, {
    teamId: 'heerlen-1',
    ontvangstDatum: '2024-11-06',
    eersteZiektedagDatum: '2024-11-04',
    heeftWerkgever: false,
    aanvrager: 'CLIENT',
    groep: 'UITZENDKRACHT',
    ...over,
  });

export const RECHT = { recht: true, dagloon: 120, uitkeringspercentage: 70, toelichting: 'verzekerd' };

/** The right is decided over; the begeleiding has just begun. */
export const metRecht = (over: JsonObject = {}, recht: JsonObject = RECHT): Ziektewet =>
  ziekmelding(over).doet('PROCESBEGELEIDER', 'stelRechtVast', recht).doet(RB, 'neemBesluit');

export const inIntake = (over: JsonObject = {}): Ziektewet =>
  metRecht(over).op('2024-12-02').doet(RB, 'signaleerLangdurigVerzuim', { toelichting: 'operatie volgt' });

export const GEGEVENS = {
  rechtBekend: true,
  arbeidsverledenBekend: true,
  uitkeringsverledenBekend: true,
  eerdereTrajectenBekend: true,
  toelichting: 'tien jaar productie',
};
export const MDO = {
  intakeDatum: '2024-12-04',
  deelnemers: ['RE_INTEGRATIEBEGELEIDER', 'VERZEKERINGSARTS', 'ARBEIDSDESKUNDIGE', 'SMV'],
  planDoor: 'RE_INTEGRATIEBEGELEIDER',
};

export const inAnalyse = (intake: JsonObject = {}): Ziektewet =>
  inIntake()
    .doet(RB, 'verzamelIntakegegevens', GEGEVENS)
    .op('2024-12-04')
    .doet(RB, 'houdIntake', { ...MDO, ...intake });

export const PLAN = {
  doel: 'terug naar productiewerk',
  activiteiten: [{ omschrijving: 'opbouwen', door: 'CLIENT' }],
  evaluatieDatums: ['2025-02-03', '2025-03-31'],
  akkoordDatum: '2024-12-16',
};

export const inPlan = (intake: JsonObject = {}): Ziektewet =>
  inAnalyse(intake).op('2024-12-09').doet(VA, 'stelProbleemanalyseVast', { conclusie: 'MOGELIJK' });

export const inMonitoring = (): Ziektewet => inPlan().op('2024-12-16').doet(RB, 'stelPlanVanAanpakOp', PLAN);
