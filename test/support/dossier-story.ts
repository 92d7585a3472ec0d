import type { FactData, FactType } from '../../libs/domain/facts';
import { advance, begin, offers, type Advanced, type JourneyDefinition } from '../../libs/domain/journey';
import type { JourneyContext } from '../../libs/domain/journeys/context';
import type { Deadline } from '../../libs/domain/journeys/deadlines';
import { definitionOf } from '../../libs/domain/journeys/registry';
import type { JsonObject } from '../../libs/domain/json';
import type { Refusal, RefusalCode } from '../../libs/domain/refusals';
import type { RecordedFact } from '../../libs/domain/replay';
import type { Rol } from '../../libs/domain/rollen';
import type { TaakSleutel } from '../../libs/domain/taken/open-taken';
import { datum, type Datum } from '../../libs/domain/termijnen/datum';

/** One person per role unless a test names another: `aios`, `procesbegeleider`. */
export const persoon = (hoedanigheid: Rol, medewerkerId = hoedanigheid.toLowerCase()) => ({
  medewerkerId,
  hoedanigheid,
});

/** A dossier somewhere on its road, without a database. Each act gives a new one; the old one stays as it was. */
export class DossierStory<C extends JourneyContext = JourneyContext> {
  constructor(
    readonly journey: Advanced,
    readonly vandaag: Datum,
    readonly record: readonly RecordedFact[],
  ) {}

  get definition(): JourneyDefinition {
    return definitionOf(this.journey.stored);
  }
  get context(): C {
    return this.journey.stored.context as C;
  }
  get klok(): unknown {
    return this.journey.stored.value.klok;
  }
  get feiten(): string[] {
    return this.record.map(({ type }) => type);
  }

  /** The same dossier on a later day. */
  op(dag: string): DossierStory<C> {
    return new DossierStory<C>(this.journey, datum(dag), this.record);
  }

  /** What comes of this act by this person: the claim after it, or the code of the refusal. */
  probeert(rol: Rol, actie: string, gegevens: JsonObject = {}, wie?: string): DossierStory<C> | RefusalCode {
    const result = this.vraagt(rol, actie, gegevens, wie);
    return result instanceof DossierStory ? result : result.code;
  }

  private vraagt(rol: Rol, actie: string, gegevens: JsonObject, wie?: string): DossierStory<C> | Refusal {
    const env = { by: persoon(rol, wie), tijdstip: `${this.vandaag}T09:00:00Z`, vandaag: this.vandaag };
    const decision = advance(this.definition, this.journey.stored, { type: actie, gegevens, ...env });
    if (!decision.ok) return decision.refusal;
    const cause = { type: actie, gegevens, vandaag: this.vandaag };
    return new DossierStory<C>(decision, this.vandaag, [
      ...this.record,
      ...recorded(decision, this.record, env, cause),
    ]);
  }

  doet(rol: Rol, actie: string, gegevens: JsonObject = {}, wie?: string): DossierStory<C> {
    const after = this.probeert(rol, actie, gegevens, wie);
    if (after instanceof DossierStory) return after;
    throw new Error(`${actie} op ${this.vandaag}: ${after}`);
  }

  /** The sentence with which this act is refused. */
  reden(rol: Rol, actie: string, gegevens: JsonObject = {}, wie?: string): string {
    const result = this.vraagt(rol, actie, gegevens, wie);
    return result instanceof DossierStory ? 'niet geweigerd' : result.detail;
  }

  /** Which acts this person is offered now. */
  aanbod(rol: Rol, wie?: string): string[] {
    const now = { tijdstip: `${this.vandaag}T09:00:00Z`, vandaag: this.vandaag };
    const actor = { medewerkerId: persoon(rol, wie).medewerkerId, rollen: [rol] };
    return offers(this.definition, this.journey.stored, actor, now).flatMap(({ actie, refusal }) =>
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

  get openTaken(): TaakSleutel[] {
    return this.journey.taken.geopend.map(({ soort }) => soort);
  }

  /** Lets every alarm fall on its own day, up to and including `dag`. */
  laatAlarmenVallenTot(dag: string): DossierStory<C> {
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

/** A journey that has just begun, on the day of its receipt unless another is named. */
export function begonnen<C extends JourneyContext>(
  definition: JourneyDefinition,
  input: JsonObject,
  rol: Rol = 'PROCESBEGELEIDER',
  opDag?: string,
): DossierStory<C> {
  const vandaag = datum(opDag ?? String(input.ontvangstDatum));
  const env = { by: persoon(rol), tijdstip: `${vandaag}T09:00:00Z`, vandaag };
  const journey = begin(definition, input, env);
  return new DossierStory<C>(
    journey,
    vandaag,
    recorded(journey, [], env, { type: 'open', gegevens: input, vandaag }),
  );
}
