import { createHash } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { ActOnTaak, type ActOnTaakInput } from '../../../libs/casework/commands/act-on-taak';
import { canonicalJson, type JsonObject } from '../../../libs/domain/json';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { invalid } from '../problem';
import { ProefVraag } from '../validation/proef-vraag';
import { checkTaakGegevens } from './taak-forms';
import { TakenHandelingenVraag } from './taken.dto';

/** What came, or would come, of the act on one taak. */
interface Uitslag {
  id: string;
  kan: boolean;
  code: string | null;
  reden: string | null;
  /** On which the same person may undo it. */
  versie: number | null;
}

@ApiTags('taken')
@Controller('v1/taken/_handelingen')
export class TakenBulkController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /**
   * One act on each of many taken, each on its own: what is refused in one stops no other. With `proef=true` only what
   * would come of it. Sent again with the same key it does nothing twice; `maakOngedaan` undoes it within its minutes.
   */
  @Post()
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Verplicht, behalve bij een proef' })
  async handel(
    @Body() { actie, gegevens = {}, taken }: TakenHandelingenVraag,
    @Query() { proef }: ProefVraag,
    @IdempotencyKey() key: Idempotency | undefined,
    @FromCaller() caller: Caller,
  ) {
    const fouten = checkTaakGegevens(actie, gegevens);
    if (fouten.length > 0) throw invalid(fouten);
    const isProef = proef === 'true';
    if (!isProef && !key)
      throw invalid([{ veld: 'Idempotency-Key', melding: 'is verplicht bij meer taken tegelijk' }]);
    const items: Uitslag[] = [];
    // One after the other: two hundred at once would take every connection of the others.
    for (const { id, versie } of taken) {
      const input = { taakId: id, actie, gegevens, verwachteVersie: versie, by: caller.actor };
      items.push(
        await this.doe(
          {
            ...input,
            verzoekId: caller.requestId,
            ...(isProef ? { proef: true } : { idempotency: ownKey(key!.sleutel, input) }),
          },
          caller,
        ),
      );
    }
    return { proef: isProef, gelukt: items.filter(({ kan }) => kan).length, items };
  }

  private async doe(input: ActOnTaakInput, caller: Caller): Promise<Uitslag> {
    const { taakId: id, actie, proef } = input;
    const result = await this.bus.execute(new ActOnTaak(input));
    if (!proef) this.metrics.countAct(actie, result.kind);
    if (!isNotDone(result)) return { id, kan: true, code: null, reden: null, versie: result.versie };
    if (!proef && ['forbidden', 'refused'].includes(result.kind)) {
      const attempt = { handeling: 'TAAK', object: actie } as const;
      const { place, actor } = await this.door.enterTaak(id, caller, attempt);
      await this.door.record(place, actor, caller, attempt, 'GEWEIGERD');
    }
    const { code, detail } = problemOf(result);
    return { id, kan: false, code: code ?? null, reden: detail ?? null, versie: null };
  }
}

/** A key per taak, so that each act is found again when the whole is sent again. */
function ownKey(sleutel: string, { taakId, actie, gegevens, verwachteVersie }: ActOnTaakInput): Idempotency {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const asked = { taakId, actie, gegevens, verwachteVersie } as unknown as JsonObject;
  return { sleutel: hash(`taken\n${sleutel}\n${taakId}`), verzoekHash: hash(canonicalJson(asked)) };
}
