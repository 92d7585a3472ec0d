import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sightCondition } from '../../../libs/access/sight';
import {
  capaciteitTabel,
  readCapaciteit,
  type Tijdvak,
} from '../../../libs/casework/queries/capaciteit.query';
import { listHandelingen } from '../../../libs/casework/queries/handelingen.query';
import {
  MINST_PERSONEN,
  readPerPersoon,
  readProductie,
} from '../../../libs/casework/queries/productie.query';
import {
  listProductieregels,
  listRegelsVanDossier,
} from '../../../libs/casework/queries/productieregels.query';
import type { PoolSql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { enterCijfers, PER_DAG } from '../cijfers/cijfer-door';
import { recordZoek } from '../door/record-zoek';
import { DossierDoor } from '../door/dossier-door';
import { pageOf, unknownCursor } from '../page';
import { invalid } from '../problem';
import { SQL } from '../sql-token';
import { RegelsVraag, TijdvakVraag } from './productie.dto';

/** What was done, and with how many people; each number leads to the facts it is counted from. */
@ApiTags('cijfers')
@Controller('v1')
export class ProductieController {
  constructor(
    @Inject(SQL) private readonly sql: PoolSql,
    private readonly door: DossierDoor,
  ) {}

  /** The production of a scope per handeling and per functie, beside the fte there were. */
  @Get('productie')
  async productie(@Query() vraag: TijdvakVraag, @FromCaller() caller: Caller) {
    const { teamIds, zonderPersonen, scope, van, tot } = await enterCijfers(
      this.sql,
      caller.actor,
      vraag,
      PER_DAG,
    );
    const asked = { scope, van, tot };
    const [productie, perPersoon] = await this.sql.snapshot(async (sql) => {
      const capaciteit = await readCapaciteit(sql, teamIds, asked);
      return [
        await readProductie(sql, teamIds, asked, capaciteit),
        zonderPersonen ? undefined : await readPerPersoon(sql, teamIds, asked, capaciteit),
      ];
    });
    if (perPersoon) await recordZoek(this.sql, caller, `productie per persoon ${asked.scope}`);
    return {
      ...asked,
      ...productie,
      ...(perPersoon ? { perPersoon } : { nietGetoondReden: zonderPersonen ?? TE_WEINIG }),
      _links: { regels: `/v1/productie/regels?${new URLSearchParams(asked).toString()}` },
    };
  }

  /** Every handeling that is counted, with its norm minutes today. */
  @Get('productie/handelingen')
  async handelingen() {
    return { items: await listHandelingen(this.sql), _links: {} };
  }

  /** The rows behind a number; with `dossier` all that was counted in it, fact by fact. */
  @Get('productie/regels')
  async regels(@Query() vraag: RegelsVraag, @FromCaller() caller: Caller) {
    const { dossier, limit = '50', ...filter } = vraag;
    if (dossier !== undefined) return this.vanDossier(dossier, vraag, caller);
    if (filter.scope === 'landelijk')
      throw invalid([{ veld: 'scope', melding: 'moet een team of kantoor zijn' }]);
    const { teamIds, zonderPersonen, van, tot, scope } = await enterCijfers(
      this.sql,
      caller.actor,
      filter,
      PER_DAG,
    );
    const page = await listProductieregels(
      this.sql,
      teamIds,
      { ...filter, van, tot, limit: Number(limit) },
      (after) => sightCondition(caller.actor, 'o', after),
      zonderPersonen === undefined && (await this.genoegPersonen(teamIds, { van, tot })),
    );
    if (!page) throw unknownCursor();
    await recordZoek(this.sql, caller, `productieregels ${scope}`);
    return pageOf('/v1/productie/regels', { ...filter, van, tot, scope, limit }, page);
  }

  /** The people of a scope in fte: gross, and net of training and side tasks. */
  @Get('capaciteit')
  async capaciteit(@Query() vraag: TijdvakVraag, @FromCaller() { actor }: Caller) {
    const { teamIds, scope, van, tot } = await enterCijfers(this.sql, actor, vraag, PER_DAG);
    const capaciteit = await readCapaciteit(this.sql, teamIds, { van, tot });
    return { scope, van, tot, ...capaciteitTabel(capaciteit), _links: {} };
  }

  private async vanDossier(dossier: string, { dossier: _id, ...rest }: RegelsVraag, caller: Caller) {
    const besides = Object.entries(rest).filter(([, value]) => value !== undefined);
    if (besides.length > 0)
      throw invalid(besides.map(([veld]) => ({ veld, melding: 'gaat niet samen met "dossier"' })));
    const attempt = { handeling: 'LEES', object: 'productie' } as const;
    const entered = await this.door.enter(dossier, caller, attempt);
    const items = await this.door.read(entered, caller, attempt, () =>
      listRegelsVanDossier(this.sql, dossier),
    );
    return { items, _links: {} };
  }

  private async genoegPersonen(teamIds: readonly string[], tijdvak: Tijdvak): Promise<boolean> {
    const { namen } = await readCapaciteit(this.sql, teamIds, tijdvak);
    return namen.size >= MINST_PERSONEN;
  }
}

const TE_WEINIG = `Er zijn minder dan ${MINST_PERSONEN} personen; per persoon zou herkenbaar zijn wie wie is.`;
