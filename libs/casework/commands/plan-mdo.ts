import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { rollenInSight } from '../../access/sight';
import { LEIDT_MDO } from '../../domain/mdo/sessie';
import { refuse } from '../../domain/refusals';
import { hoedanigheidVoor, type Actor } from '../../domain/rollen';
import { formatDatum, type Datum } from '../../domain/termijnen/datum';
import { insertSessie, type ChangedMdo, type Query } from '../../storage/mdo';
import { answeredBefore, keyOf } from '../answers';
import { invalid, type Idempotency, type NotDone } from '../results';

export interface PlanMdoInput {
  team: string;
  /** Today when absent. */
  datum?: Datum;
  /** HH:MM; no time when absent. */
  aanvang?: string;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}
export type MdoDone = { kind: 'ok' } & ChangedMdo;

/** Plans a session of a team; its agenda makes itself. */
export class PlanMdo extends Command<MdoDone | NotDone> {
  constructor(readonly input: PlanMdoInput) {
    super();
  }
}

@CommandHandler(PlanMdo)
export class PlanMdoHandler implements ICommandHandler<PlanMdo> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: PlanMdo): Promise<MdoDone | NotDone> {
    const { manager } = this.dataSource;
    const { by, team, idempotency, verzoekId } = input;
    const key = keyOf(by, idempotency);
    const before = await answeredBefore<ChangedMdo>(manager, key);
    if (before) return before;
    const query: Query = (text, values) => manager.query(text, values);
    const [found] = await query<{ kantoorId: string; vandaag: Datum }>(
      'select kantoor_id as "kantoorId", regie_vandaag() as vandaag from teams where id = $1',
      [team],
    );
    if (!found) return invalid('team', 'is geen bestaand team');
    const place = { teamId: team, kantoorId: found.kantoorId, vastAanspreekpuntId: null };
    const hoedanigheid = hoedanigheidVoor({ rollen: rollenInSight(by, place) }, LEIDT_MDO);
    if (!hoedanigheid)
      return { kind: 'forbidden', detail: 'Een MDO van dit team plannen hoort niet bij uw rol.' };
    const datum = input.datum ?? found.vandaag;
    if (datum < found.vandaag)
      return {
        kind: 'refused',
        ...refuse(
          'DATUM_ONMOGELIJK',
          `Een MDO plannen kan niet vóór vandaag (${formatDatum(found.vandaag)}).`,
        ),
        mogelijk: [],
      };
    const who = { medewerkerId: by.medewerkerId, hoedanigheid };
    return {
      kind: 'ok',
      ...(await insertSessie(
        query,
        { teamId: team, datum, aanvang: input.aanvang ?? null },
        { by: who, key, verzoekId },
      )),
    };
  }
}
