import fc from 'fast-check';
import type { JsonObject } from '../../libs/domain/json';
import type { Rol } from '../../libs/domain/rollen';
import { datumInGeding } from '../../libs/domain/journeys/wia-claim.context';
import { addDays, datum, type Datum } from '../../libs/domain/termijnen/datum';
import { aanvraag, Claim, geschat, wia } from './claim';
import { KLOK_FORMS, offset } from './random-forms';

/** One thing that may happen: some days pass, due alarms fall or not, and somebody tries an act. */
export interface Step {
  rol: Rol;
  actie: string;
  gegevens: JsonObject;
  wie?: string;
  dagen?: number;
  /** How many of the alarms that are due fall first; the rest is late. */
  alarmen?: number;
}

/** Days pass, alarms fall, and the act happens or is refused; a refusal gives the same dossier back. */
export function step(claim: Claim, { dagen = 0, alarmen = 0, ...planned }: Step): Claim {
  let later = claim.op(addDays(claim.vandaag, dagen));
  for (let n = 0; n < alarmen; n++) later = letOneFall(later);
  const { rol, actie, gegevens, wie } =
    planned.actie === WERK && later.journey.stored.status === 'active'
      ? workOn(later, Number(planned.gegevens.variant))
      : planned;
  if (!wia.acts[actie]) return later;
  const before = JSON.stringify(later.journey);
  const result = later.probeert(rol, actie, gegevens, wie);
  if (JSON.stringify(later.journey) !== before) throw new Error(`${actie} changed the dossier it was given`);
  return result instanceof Claim ? result : later;
}

function letOneFall(claim: Claim): Claim {
  const [due] = claim.journey.deadlines.filter(({ alarm }) => alarm && alarm.datum <= claim.vandaag);
  if (!due) return claim;
  const { sleutel, versie, alarm } = due;
  return claim.doet('SYSTEEM', 'laatAlarmAfgaan', { sleutel, versie, alarm: alarm!.alarm });
}

/** What the discipline of the open taak does when everything is as it should be. */
export function workOn({ context, journey, vandaag }: Claim, variant: number): Step {
  const recht = {
    toelichting: 'x',
    ingangsDatum: datumInGeding(context) ?? '2030-01-01',
    dagloon: 150,
    referteEis: false,
    loonheffingsnummer: '123456789L01',
    kopieWerkgever: true,
  };
  const arts = variant % 2 ? 'AIOS' : 'VERZEKERINGSARTS';
  const uitkomst = variant % 3 ? 'FML' : 'GBM';
  const tweede = context.vaststelling?.doorId === 'pb-2' ? 'pb-1' : 'pb-2';
  const work: Record<string, Step> = {
    open: {
      rol: 'PROCESBEGELEIDER',
      actie: 'rondIntakeAf',
      gegevens: { eersteZiektedagDatum: '2024-06-03' },
    },
    wachtOpAanvulling: {
      rol: 'PROCESBEGELEIDER',
      actie: 'ontvangAanvulling',
      gegevens: { aangevuldDatum: vandaag },
    },
    rivToets:
      variant % 5 === 4
        ? { rol: 'ARBEIDSDESKUNDIGE', actie: 'legLoonsanctieOp', gegevens: { reden: 'x' } }
        : { rol: 'ARBEIDSDESKUNDIGE', actie: 'keurRivGoed', gegevens: { toelichting: 'x' } },
    dossiervorming: { rol: 'SMV', actie: 'rondDossiervormingAf', gegevens: { zonderInformatie: true } },
    medisch: { rol: arts, actie: 'stelBelastbaarheidVast', gegevens: { uitkomst, duurzaam: false } },
    inVoorbereiding: { rol: 'VERZEKERINGSARTS', actie: 'trekDelegatieIn', gegevens: {} },
    teBeoordelen: { rol: 'VERZEKERINGSARTS', actie: 'keurVoorbereidingGoed', gegevens: {} },
    wachtOpContraseign: { rol: 'VERZEKERINGSARTS', actie: 'contrasigneer', gegevens: {} },
    arbeidskundigeBeoordeling: {
      rol: 'ARBEIDSDESKUNDIGE',
      actie: 'stelArbeidsongeschiktheidVast',
      gegevens: geschat('MAATGEVENDE_ARBEID'),
    },
    vaststelling: { rol: 'PROCESBEGELEIDER', actie: 'stelRechtVast', gegevens: recht },
    // A check that found something is mended by who made the vaststelling.
    controle: {
      rol: 'PROCESBEGELEIDER',
      actie: variant % 3 === 2 ? 'stuurVaststellingTerug' : 'keurVaststellingGoed',
      gegevens: variant % 3 === 2 ? { reden: 'x' } : {},
      wie: tweede,
    },
    besluit: { rol: 'PROCESBEGELEIDER', actie: 'neemBesluit', gegevens: {} },
    loopt: {
      rol: 'PROCESBEGELEIDER',
      actie: 'meldTekortkomingHersteld',
      gegevens: { meldingDatum: vandaag },
    },
    bekorting: { rol: 'ARBEIDSDESKUNDIGE', actie: 'stelHerstelVast', gegevens: { toelichting: 'x' } },
  };
  if (journey.stored.value.voorstel === 'open') {
    return { rol: 'PROCESBEGELEIDER', actie: 'wijsVoorstelAf', gegevens: { reden: 'x' } };
  }
  const at = journey.stored.value.behandeling as string | Record<string, string>;
  const place = typeof at === 'string' ? at : Object.values(at)[0]!;
  return { ...(place === 'open' && journey.fase !== 'INTAKE' ? work.medisch! : work[place]!) };
}

/** Instead of an act at random: what the open taak asks for. */
const WERK = 'doe het werk van de open taak';

const START = datum('2026-01-05');
const text = fc.constant('x');

/** Gegevens for an act, dates as days from today; `plan` turns them into dates when the day is known. */
const FORMS: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  vraagAanvulling: fc.record({
    ontbrekend: text,
    uitnodigingDatum: offset,
    hersteltermijnDatum: fc.integer({ min: -2, max: 30 }),
  }),
  ontvangAanvulling: fc.record({ aangevuldDatum: offset }),
  legLoonsanctieOp: fc.record({ reden: text }),
  vraagMedischeInformatie: fc.record({ bron: fc.constant('HUISARTS'), gevraagdDatum: offset }),
  rappelleer: fc.record({ nummer: fc.integer({ min: 1, max: 2 }), rappelDatum: offset }),
  ontvangMedischeInformatie: fc.record({ nummer: fc.integer({ min: 1, max: 2 }), ontvangenDatum: offset }),
  rondDossiervormingAf: fc.record({ zonderInformatie: fc.boolean() }),
  delegeerVoorbereiding: fc.record({ terugVoorDatum: offset, aan: fc.constantFrom('smv', 'smv-2') }),
  stelBelastbaarheidVast: fc.record({ uitkomst: fc.constantFrom('FML', 'GBM'), duurzaam: fc.boolean() }),
  stelArbeidsongeschiktheidVast: fc
    .tuple(
      fc.constantFrom('FUNCTIES', 'MAATGEVENDE_ARBEID', 'TE_WEINIG_FUNCTIES'),
      fc.integer({ min: 1, max: 2500 }),
    )
    .map(([grond, cents]) => geschat(grond, cents / 100)),
  beoordeelVereenvoudigd: fc.record({
    toestemmingWerknemer: fc.boolean(),
    maatmanUurloon: fc.constant(24),
    maatmanUren: fc.constant(38),
    toelichting: text,
  }),
  stelRechtVast: fc.record({
    toelichting: text,
    ingangsDatum: fc.integer({ min: 0, max: 900 }),
    dagloon: fc.constant(150),
    loonheffingsnummer: fc.constant('123456789L01'),
  }),
  stelGeenRechtVast: fc.record({ geenRechtGrond: fc.constant('NIET_VERZEKERD'), toelichting: text }),
  stuurVoorbereidingTerug: fc.record({ reden: fc.constant('ONVOLLEDIG') }),
  stuurVaststellingTerug: fc.record({ reden: text }),
  verleng: fc.oneof(
    fc.record({ kennisgevingDatum: offset, reden: text }),
    fc.record({ kennisgevingDatum: offset, reden: text, nieuweDatum: fc.integer({ min: 0, max: 200 }) }),
  ),
  ...KLOK_FORMS,
  hervat: fc.record({ datum: offset }),
  registreerIngebrekestelling: fc.record({ ontvangstDatum: offset }),
  corrigeerOntvangst: fc.record({ ontvangstDatum: offset, reden: text }),
  spreekTaakAf: fc.record({
    titel: text,
    discipline: fc.constantFrom('ARBEIDSDESKUNDIGE', 'SMV'),
    gereedDatum: fc.integer({ min: -2, max: 60 }),
  }),
  rondTaakAf: fc.record({
    nummer: fc.integer({ min: 1, max: 4 }),
    resultaat: text,
    vervolg: fc.array(fc.record({ titel: text, discipline: fc.constant('PROCESBEGELEIDER') }), {
      maxLength: 2,
    }),
  }),
  vraagMdo: fc.record({ vraag: text }),
  bespreekInMdo: fc.record({ sessieId: text, aanwezig: fc.constant([]), volgendeDatum: offset }),
  laatTaakVervallen: fc.record({ nummer: fc.integer({ min: 1, max: 4 }), reden: text }),
  wijzigAanspreekpunt: fc.constant({ naar: 'pb-1', reden: 'x', overdrachtsnotitie: 'x' }),
  draagOver: fc.record({ naarTeam: fc.constantFrom('heerlen-1', 'breda-1'), reden: text }),
  annuleer: fc.record({ reden: fc.constantFrom('ZW_GEEINDIGD', 'DUBBEL_GEREGISTREERD') }),
  registreerOverlijden: fc.record({ overlijdensDatum: offset }),
  heropen: fc.record({
    grond: fc.constantFrom('TEN_ONRECHTE_GESLOTEN', 'BEZWAAR_GEGROND'),
    vanafFase: fc.constantFrom('INTAKE', 'MEDISCHE_BEOORDELING', 'VASTSTELLING'),
    besluitUiterlijkDatum: fc.integer({ min: -3, max: 60 }),
    reden: text,
  }),
  verneem: fc.record({
    bericht: fc.constantFrom('ZW_GEEINDIGD', 'WIA_AANVRAAG_ONTVANGEN'),
    vanDossierId: text,
    datum: offset,
  }),
  wijsVoorstelAf: fc.record({ reden: text }),
  wijsBekortingAf: fc.record({ reden: text }),
  accepteerBevinding: fc.record({ controle: text, reden: text }),
  [WERK]: fc.record({ variant: fc.nat({ max: 5 }) }),
  laatAlarmAfgaan: fc.record({
    sleutel: fc.constantFrom('BESLISTERMIJN', 'HERSTELTERMIJN-1', 'LOONSANCTIE', 'HERVATTING_CLAIM'),
    versie: fc.integer({ min: 1, max: 4 }),
    alarm: fc.constantFrom('NOG_14_WERKDAGEN', 'VERSTREKEN'),
  }),
};

/** The ends of a dossier are tried seldom, or no walk would get far. */
const ENDS = new Set(['trekIn', 'annuleer', 'registreerOverlijden', 'laatAlarmAfgaan']);
const actions = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...Object.keys(wia.acts).filter((actie) => !ENDS.has(actie))) },
  { weight: 1, arbitrary: fc.constantFrom(...ENDS) },
  { weight: 8, arbitrary: fc.constant(WERK) },
);
const INTEGERS = new Set(['nummer', 'versie']);

type Plan = { actie: string; offsets: Record<string, unknown>; who: number; dagen: number; alarmen: number };
const plans: fc.Arbitrary<Plan> = actions.chain((actie) =>
  fc.record({
    actie: fc.constant(actie),
    offsets: FORMS[actie] ?? fc.record({ toelichting: text }),
    who: fc.nat({ max: 9 }),
    dagen: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 25 })),
    alarmen: fc.nat({ max: 3 }),
  }),
);

/** Plans for up to forty steps; `steps` gives them dates as it goes, from the days that pass. */
export const steps: fc.Arbitrary<Step[]> = fc.array(plans, { minLength: 10, maxLength: 40 }).map((plan) => {
  let vandaag = START;
  return plan.map(({ actie, offsets, who, dagen, alarmen }) => {
    vandaag = addDays(vandaag, dagen);
    return { actie, dagen, alarmen, gegevens: withDates(offsets, vandaag), ...person(actie, who) };
  });
});

const withDates = (offsets: Record<string, unknown>, vandaag: Datum): JsonObject =>
  Object.fromEntries(
    Object.entries(offsets).map(([veld, waarde]) => [
      veld,
      /[dD]atum$/.test(veld) && !INTEGERS.has(veld) ? addDays(vandaag, waarde as number) : waarde,
    ]),
  ) as JsonObject;

/** Mostly somebody whose work it is, now and then somebody whose it is not; two people share each role. */
function person(actie: string, who: number): { rol: Rol; wie: string } {
  const rollen = wia.acts[actie]?.rollen ?? (['SYSTEEM'] as const);
  const rol = who === 9 ? 'TEAMONDERSTEUNER' : rollen[who % rollen.length]!;
  const name = rol === 'PROCESBEGELEIDER' ? 'pb' : rol.toLowerCase();
  return { rol, wie: `${name}-${(who % 2) + 1}` };
}

/** Aanvragen of all kinds: with and without employer, the eerste ziektedag known or not, near the wachttijd or far. */
export const begunClaims: fc.Arbitrary<Claim> = fc
  .record({
    heeftWerkgever: fc.boolean(),
    eersteZiektedagDatum: fc.option(fc.integer({ min: 500, max: 760 }).map((days) => addDays(START, -days))),
    late: fc.integer({ min: 0, max: 70 }),
  })
  .map(({ heeftWerkgever, eersteZiektedagDatum, late }) =>
    aanvraag({ heeftWerkgever, eersteZiektedagDatum, ontvangstDatum: addDays(START, -late) }, START),
  );
