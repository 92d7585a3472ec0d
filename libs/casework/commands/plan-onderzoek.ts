import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Fout } from '../../domain/aanvraag';
import { foutenInPlan, type Plan } from '../../domain/kwaliteit/onderzoek';
import { insertOnderzoek } from '../../storage/kwaliteit';
import { loadToetsers } from '../../storage/kwaliteit-populatie';
import type { NotDone } from '../results';
import { asToetser, type KwaliteitDone, type KwaliteitInput } from './kwaliteit';

export interface PlanOnderzoekInput extends KwaliteitInput {
  naam: string;
  /** What the draw follows from; made here when nobody gives it. */
  zaad: string | null;
  plan: Plan;
}

/** Plans a dossieronderzoek: which dossiers, how many of each kind, and who judges. */
export class PlanOnderzoek extends Command<KwaliteitDone | NotDone> {
  constructor(readonly input: PlanOnderzoekInput) {
    super();
  }
}

@CommandHandler(PlanOnderzoek)
export class PlanOnderzoekHandler implements ICommandHandler<PlanOnderzoek> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  execute({ input }: PlanOnderzoek): Promise<KwaliteitDone | NotDone> {
    return asToetser(this.dataSource, input, async (manager, by, options) => {
      const { naam, plan } = input;
      const fouten = [...foutenInPlan(plan), ...(await unknownIn(manager, plan))];
      if (fouten.length > 0) return { kind: 'invalid', fouten };
      const id = crypto.randomUUID();
      return insertOnderzoek(manager, { id, naam, plan, zaad: input.zaad ?? id.slice(0, 8) }, by, options);
    });
  }
}

async function unknownIn(manager: EntityManager, { quota, groepen, toetserIds }: Plan): Promise<Fout[]> {
  const fouten: Fout[] = [];
  const genoemd = [
    ...quota.map(({ kantoorId }) => kantoorId),
    ...groepen.flatMap(({ kantoren }) => kantoren),
  ];
  const known = (await manager.query('select id from kantoren where id = any($1)', [genoemd])) as {
    id: string;
  }[];
  if (genoemd.some((id) => !known.some((kantoor) => kantoor.id === id)))
    fouten.push({ veld: 'quota', melding: 'noemt een kantoor dat niet bestaat' });
  const toetsers = await loadToetsers(manager, toetserIds);
  for (const [index, id] of toetserIds.entries())
    if (!toetsers.find(({ medewerkerId }) => medewerkerId === id)?.rollen.includes('KWALITEITSTOETSER'))
      fouten.push({ veld: `toetserIds.${index}`, melding: 'is geen kwaliteitstoetser' });
  return fouten;
}
