import { createHash } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { sightCondition } from '../../../libs/access/sight';
import { ActOnDossier, type ActOnDossierInput } from '../../../libs/casework/commands/act-on-dossier';
import { TryActOnDossier } from '../../../libs/casework/commands/try-act-on-dossier';
import { readTermijnen } from '../../../libs/casework/queries/termijnbord.query';
import type { NotDone } from '../../../libs/casework/results';
import { canonicalJson, type JsonObject } from '../../../libs/domain/json';
import { hoedanigheidVoor } from '../../../libs/domain/rollen';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { invalid, Problem } from '../problem';
import { checkGegevens } from '../validation/gegevens';
import { ProefVraag } from '../validation/proef-vraag';
import { bulkAct } from './bulk-acties';
import { HandelingenVraag } from './termijnbord.dto';

/** What came, or would come, of the act in one dossier. */
interface Uitslag {
  id: string;
  kan: boolean;
  /** Why not: the code and sentence the act itself would be refused with. */
  code: string | null;
  reden: string | null;
  nuDatum: string | null;
  straksDatum: string | null;
  versie: number | null;
}

const ONVOLDAAN = { code: null, reden: null, nuDatum: null, straksDatum: null, versie: null };

@ApiTags('termijnbord')
@Controller('v1/termijnbord/handelingen')
export class HandelingenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /**
   * One act to each of many dossiers, each on its own: what is refused in one stops no other. With `proef=true` only
   * what would come of it. Sent again with the same key, it goes on where it stopped and does nothing twice.
   */
  @Post()
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Verplicht, behalve bij een proef' })
  async handel(
    @Body() vraag: HandelingenVraag,
    @Query() { proef }: ProefVraag,
    @IdempotencyKey() key: Idempotency | undefined,
    @FromCaller() caller: Caller,
  ) {
    const { actie, dossiers } = vraag;
    const { label, rollen, schema } = bulkAct(actie);
    if (!hoedanigheidVoor(caller.actor, rollen))
      throw new Problem(403, undefined, `"${label}" hoort niet bij uw rol.`);
    const fouten = checkGegevens(schema, vraag.gegevens);
    if (fouten.length > 0) throw invalid(fouten);
    if (proef !== 'true' && !key)
      throw invalid([{ veld: 'Idempotency-Key', melding: 'is verplicht bij meer dossiers tegelijk' }]);
    const items: Uitslag[] = [];
    // One after the other: two hundred at once would take every connection of the others.
    for (const { id, versie } of dossiers) {
      const input = {
        dossierId: id,
        actie,
        gegevens: vraag.gegevens as JsonObject,
        checkForm: checkGegevens,
        verwachteVersie: versie,
        by: caller.actor,
        verzoekId: caller.requestId,
      };
      items.push(proef === 'true' ? await this.probeer(input, caller) : await this.doe(input, key!, caller));
    }
    if (proef !== 'true') await this.withDates(items, caller);
    return { proef: proef === 'true', gelukt: items.filter(({ kan }) => kan).length, items };
  }

  /** That somebody tried is a look at the dossier, and on record as that. */
  private async probeer(input: ActOnDossierInput, caller: Caller): Promise<Uitslag> {
    const { dossierId: id, actie } = input;
    const attempt = { handeling: 'LEES', object: `proef ${actie}` } as const;
    try {
      const { place, actor } = await this.door.enter(id, caller, attempt);
      await this.door.record(place, actor, caller, attempt, 'OK');
    } catch (error) {
      if (error instanceof Problem) return refusedBy(id, { kind: 'notFound' });
      throw error;
    }
    const result = await this.bus.execute(new TryActOnDossier(input));
    if (isNotDone(result)) return refusedBy(id, result);
    return { ...ONVOLDAAN, id, kan: true, nuDatum: result.nu, straksDatum: result.straks };
  }

  private async doe(input: ActOnDossierInput, key: Idempotency, caller: Caller): Promise<Uitslag> {
    const { dossierId: id, actie } = input;
    const result = await this.bus.execute(
      new ActOnDossier({ ...input, idempotency: ownKey(key.sleutel, input) }),
    );
    this.metrics.countAct(actie, result.kind);
    if (!isNotDone(result)) return { ...ONVOLDAAN, id, kan: true, versie: result.versie };
    if (['notFound', 'forbidden', 'refused'].includes(result.kind)) await this.denied(id, caller, actie);
    return refusedBy(id, result);
  }

  private async denied(id: string, caller: Caller, actie: string): Promise<void> {
    const attempt = { handeling: 'ACTIE', object: actie } as const;
    try {
      const { place, actor } = await this.door.enter(id, caller, attempt);
      await this.door.record(place, actor, caller, attempt, 'GEWEIGERD');
    } catch (error) {
      // Not in sight: the door has written that down, and the answer for this one says the same.
      if (!(error instanceof Problem)) throw error;
    }
  }

  /** The dates as they are after it, of what is still in sight. */
  private async withDates(items: Uitslag[], { actor }: Caller): Promise<void> {
    const done = items.filter(({ kan }) => kan).map(({ id }) => id);
    const dates = await readTermijnen(this.door.sql, done, (after) => sightCondition(actor, 'o', after));
    for (const item of items) item.straksDatum = dates.get(item.id) ?? null;
  }
}

/** A key per dossier, so that each act is remembered with itself, and found again when the whole is sent again. */
function ownKey(sleutel: string, { dossierId, actie, gegevens, verwachteVersie }: ActOnDossierInput) {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return {
    sleutel: hash(`termijnbord\n${sleutel}\n${dossierId}`),
    verzoekHash: hash(canonicalJson({ dossierId, actie, gegevens, verwachteVersie })),
  };
}

/** The same sentence as the act alone would answer with; of a field that is wrong, which and how. */
function refusedBy(id: string, result: NotDone): Uitslag {
  const { code, detail, extras } = problemOf(result);
  const fouten = extras.fouten?.map(({ veld, melding }) => `${veld.replace(/^gegevens\./, '')} ${melding}`);
  const reden = fouten ? `${detail} ${fouten.join('; ')}.` : detail;
  return { ...ONVOLDAAN, id, kan: false, code, reden };
}
