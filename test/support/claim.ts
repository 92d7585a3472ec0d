import { advance, begin, offers, type Advanced } from '../../libs/domain/journey';
import type { Deadline } from '../../libs/domain/journeys/deadlines';
import { latestDefinition } from '../../libs/domain/journeys/registry';
import type { WiaClaimContext, WiaClaimInput } from '../../libs/domain/journeys/wia-claim.context';
import type { FactData, FactType } from '../../libs/domain/facts';
import type { JsonObject } from '../../libs/domain/json';
import type { RecordedFact } from '../../libs/domain/replay';
import type { Refusal, RefusalCode } from '../../libs/domain/refusals';
import type { Rol } from '../../libs/domain/rollen';
import type { TaakSoort } from '../../libs/domain/taken/taken';
import { datum, type Datum } from '../../libs/domain/termijnen/datum';

export const wia = latestDefinition('WIA_CLAIM')!;
/** One person per role unless a test names another: `aios`, `procesbegeleider`. */
export const persoon = (hoedanigheid: Rol, medewerkerId = hoedanigheid.toLowerCase()) => ({
  medewerkerId,
  hoedanigheid,
});

/** A WIA-claim somewhere on its road, without a database. Each act gives a new one; the old one stays as it was. */
export class Claim {
  constructor(
    readonly journey: Advanced,
    readonly vandaag: Datum,
    readonly record: readonly RecordedFact[],
  ) {}

  get context(): WiaClaimContext {
    return this.journey.stored.context as WiaClaimContext;
  }
  get klok(): unknown {
    return this.journey.stored.value.klok;
  }
  get feiten(): string[] {
    return this.record.map(({ type }) => type);
  }

  /** The same dossier on a later day. */
  op(dag: string): Claim {
    return new Claim(this.journey, datum(dag), this.record);
  }

  /** What comes of this act by this person: the claim after it, or the code of the refusal. */
  probeert(rol: Rol, actie: string, gegevens: JsonObject = {}, wie?: string): Claim | RefusalCode {
    const result = this.vraagt(rol, actie, gegevens, wie);
    return result instanceof Claim ? result : result.code;
  }

  private vraagt(rol: Rol, actie: string, gegevens: JsonObject, wie?: string): Claim | Refusal {
    const env = { by: persoon(rol, wie), tijdstip: `${this.vandaag}T09:00:00Z`, vandaag: this.vandaag };
    const decision = advance(wia, this.journey.stored, { type: actie, gegevens, ...env });
    if (!decision.ok) return decision.refusal;
    const cause = { type: actie, gegevens, vandaag: this.vandaag };
    return new Claim(decision, this.vandaag, [
      ...this.record,
      ...recorded(decision, this.record, env, cause),
    ]);
  }

  doet(rol: Rol, actie: string, gegevens: JsonObject = {}, wie?: string): Claim {
    const after = this.probeert(rol, actie, gegevens, wie);
    if (after instanceof Claim) return after;
    throw new Error(`${actie} op ${this.vandaag}: ${after}`);
  }

  /** The sentence with which this act is refused. */
  reden(rol: Rol, actie: string, gegevens: JsonObject = {}, wie?: string): string {
    const result = this.vraagt(rol, actie, gegevens, wie);
    return result instanceof Claim ? 'niet geweigerd' : result.detail;
  }

  /** Which acts this person is offered now. */
  aanbod(rol: Rol, wie?: string): string[] {
    const now = { tijdstip: `${this.vandaag}T09:00:00Z`, vandaag: this.vandaag };
    const actor = { medewerkerId: persoon(rol, wie).medewerkerId, rollen: [rol] };
    return offers(wia, this.journey.stored, actor, now).flatMap(({ actie, refusal }) =>
      refusal ? [] : [actie],
    );
  }

  termijn(sleutel = 'BESLISTERMIJN'): Deadline | undefined {
    return this.journey.deadlines.find((deadline) => deadline.sleutel === sleutel);
  }

  /** The data of the last fact of this type. */
  feit<T extends FactType>(type: T): FactData[T] | undefined {
    return this.record.findLast((fact) => fact.type === type)?.data as FactData[T] | undefined;
  }

  get openTaken(): TaakSoort[] {
    return this.journey.taken.geopend.map(({ soort }) => soort);
  }

  /** Lets every alarm fall on its own day, up to and including `dag`. */
  laatAlarmenVallenTot(dag: string): Claim {
    const due = this.journey.deadlines
      .flatMap(({ sleutel, versie, alarm }) => (alarm ? [{ sleutel, versie, ...alarm }] : []))
      .filter((alarm) => alarm.datum <= dag)
      .sort((a, b) => (a.datum < b.datum ? -1 : 1))[0];
    if (!due) return this.op(dag);
    const { sleutel, versie, alarm } = due;
    const on = due.datum > this.vandaag ? this.op(due.datum) : this;
    return on.doet('SYSTEEM', 'laatAlarmAfgaan', { sleutel, versie, alarm }).laatAlarmenVallenTot(dag);
  }
}

const recorded = (
  { facts }: Advanced,
  before: readonly RecordedFact[],
  { by, tijdstip }: { by: { medewerkerId: string; hoedanigheid: Rol }; tijdstip: string },
  cause: JsonObject,
): RecordedFact[] =>
  facts.map(({ type, data }, index) => ({
    seq: before.length + index + 1,
    type,
    data: data as JsonObject,
    cause: index === 0 ? cause : null,
    actorId: by.medewerkerId,
    hoedanigheid: by.hoedanigheid,
    at: tijdstip,
  }));

/** An aanvraag of a vangnetter, received on Monday 20 July 2026 and registered that day. */
export function aanvraag(
  over: Partial<Record<keyof WiaClaimInput, string | boolean | null>> = {},
  opDag?: string,
): Claim {
  const input = {
    teamId: 'heerlen-1',
    ontvangstDatum: '2026-07-20',
    eersteZiektedagDatum: '2024-11-04',
    heeftWerkgever: false,
    aanvrager: 'CLIENT',
    ...over,
  };
  const vandaag = datum(opDag ?? String(input.ontvangstDatum));
  const env = { by: persoon('PROCESBEGELEIDER'), tijdstip: `${vandaag}T09:00:00Z`, vandaag };
  const journey = begin(wia, input, env);
  return new Claim(journey, vandaag, recorded(journey, [], env, { type: 'open', gegevens: input, vandaag }));
}

/** The same, of somebody with an employer: the RIV-toets is next. */
export const inRivToets = (over = {}): Claim =>
  aanvraag({ heeftWerkgever: true, ...over }).doet('PROCESBEGELEIDER', 'rondIntakeAf');

export const inMedischeBeoordeling = (over = {}): Claim => {
  const intake = aanvraag(over).doet('PROCESBEGELEIDER', 'rondIntakeAf');
  const gevormd = intake.aanbod('ARBEIDSDESKUNDIGE').includes('keurRivGoed')
    ? intake.doet('ARBEIDSDESKUNDIGE', 'keurRivGoed', { toelichting: 'voldoende' })
    : intake;
  return gevormd.doet('MEDISCH_SECRETARESSE', 'rondDossiervormingAf');
};

/** Right after the arbeidsdeskundige: the procesbegeleider determines the right. */
export const inVaststelling = ({
  grond = 'FUNCTIES',
  rvc = 15.6,
  duurzaam = false,
  gbm = false,
  over = {},
} = {}): Claim => {
  const oordeel = { uitkomst: gbm ? 'GBM' : 'FML', duurzaam };
  const claim = inMedischeBeoordeling(over).doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', oordeel);
  if (gbm) return claim;
  const bedragen = grond === 'FUNCTIES' ? { maatmanUurloon: 24, restverdiencapaciteitPerUur: rvc } : {};
  return claim.doet('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', {
    grond,
    toelichting: 'onderbouwd',
    ...bedragen,
  });
};
