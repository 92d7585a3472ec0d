import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { rollenInSight } from '../../access/sight';
import { findWhereabouts } from '../../access/whereabouts';
import { medischIn } from '../../domain/controles/scan-medisch';
import type { JsonObject } from '../../domain/json';
import { agendaVan } from '../../domain/mdo/agenda';
import { mdoRegelsOp } from '../../domain/mdo/mdo-regels';
import { nuAanwezig } from '../../domain/mdo/quorum';
import { decideMdo } from '../../domain/mdo/decide-mdo';
import { doetInMdo, type MdoActie, type MdoEnv, type MdoGegevens } from '../../domain/mdo/sessie';
import { refuse, type Refusal } from '../../domain/refusals';
import type { Actor, By, Rol } from '../../domain/rollen';
import { loadMedewerker } from '../../storage/afwezigheden';
import { changeTogether } from '../../storage/change-together';
import { Cipher } from '../../storage/cipher';
import type { IdempotencyKey } from '../../storage/idempotency';
import {
  agendaDossiers,
  changeSessie,
  loadSessie,
  quorumVoor,
  type LoadedSessie,
  type Query,
  type ChangedMdo,
} from '../../storage/mdo';
import { newestRegelboek } from '../../storage/regelboeken';
import { answeredBefore, keyOf } from '../answers';
import { unknownReferences } from '../references';
import { invalid, type Idempotency, type NotDone } from '../results';
import { leestMandaten } from './judge-act';
import { decideUitkomst, inDeel, type CheckForm, type Deel } from './mdo-uitkomst';
import type { MdoDone } from './plan-mdo';

export interface ActOnMdoInput {
  sessieId: string;
  actie: MdoActie;
  gegevens: MdoGegevens & { bespreking?: JsonObject; acties?: Deel[] };
  checkForm: CheckForm;
  verwachteVersie: number;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}

/** One person does one act in an MDO, on the version of the session they looked at. */
export class ActOnMdo extends Command<MdoDone | NotDone> {
  constructor(readonly input: ActOnMdoInput) {
    super();
  }
}

interface Asked {
  input: ActOnMdoInput;
  sessie: LoadedSessie;
  by: By;
  key: IdempotencyKey | undefined;
  query: Query;
}

@CommandHandler(ActOnMdo)
export class ActOnMdoHandler implements ICommandHandler<ActOnMdo> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  async execute({ input }: ActOnMdo): Promise<MdoDone | NotDone> {
    const { manager } = this.dataSource;
    const key = keyOf(input.by, input.idempotency);
    const before = await answeredBefore<ChangedMdo>(manager, key);
    if (before) return before;
    const query: Query = (text, values) => manager.query(text, values);
    const sessie = await loadSessie(query, input.sessieId);
    const rollen = sessie ? rollenInSight(input.by, { ...sessie, vastAanspreekpuntId: null }) : [];
    if (!sessie || rollen.length === 0) return { kind: 'notFound' };
    const hoedanigheid = doetInMdo({ rollen }, input.actie);
    if (!hoedanigheid) return { kind: 'forbidden', detail: 'Dit hoort in een MDO niet bij uw rol.' };
    if (input.verwachteVersie !== sessie.versie) return { kind: 'stale', versie: sessie.versie };
    const by = { medewerkerId: input.by.medewerkerId, hoedanigheid };
    return this.act({ input, sessie, by, key, query });
  }

  private async act(asked: Asked): Promise<MdoDone | NotDone> {
    const { input, sessie, by, query, key } = asked;
    const medisch = [input.gegevens.vraag, input.gegevens.reden].find((text) => text && medischIn(text));
    if (medisch) return refused(MEDISCH);
    const env = await this.envOf(asked);
    if ('kind' in env) return env;
    const decision = decideMdo(sessie, input.actie, input.gegevens, env);
    if ('refusal' in decision) return refused(decision.refusal);
    if (input.actie === 'besluit') return this.besluit(asked, decision.change);
    try {
      const { verzoekId } = input;
      const changed = await changeSessie(query, sessie, decision.change, { by, key, verzoekId });
      return changed ? { kind: 'ok', ...changed } : await this.stale(sessie, key);
    } catch (error) {
      if (isEenOpen(error)) return refused(refuse('MDO_LOOPT', 'Er is al een MDO van dit team begonnen.'));
      throw error;
    }
  }

  /** The dossier and the session together, or neither. */
  private async besluit(
    { input, sessie, by, key }: Asked,
    change: Parameters<typeof changeSessie>[2],
  ): Promise<MdoDone | NotDone> {
    const { manager } = this.dataSource;
    const { verzoekId, gegevens, checkForm } = input;
    const dossierId = gegevens.dossierId!;
    const delen = delenOf(sessie, gegevens);
    for (const [index, deel] of delen.entries()) {
      const fouten = await unknownReferences(manager, { ...deel, dossierId });
      if (fouten.length) return { kind: 'invalid', fouten: fouten.map((fout) => inDeel(index, fout)) };
    }
    const outcome = await changeTogether(
      manager,
      this.cipher,
      dossierId,
      (journey) => decideUitkomst(journey, delen, { by: input.by, checkForm }),
      (query, { van, totEnMet }) =>
        changeSessie(query, sessie, change, {
          by,
          key,
          verzoekId,
          uitkomst: { dossierId, feitVan: van, feitTotEnMet: totEnMet },
        }),
      {
        verzoekId,
        along: {
          teruggestuurd: true,
          ...(delen.some(({ actie }) => leestMandaten(actie, input.by.rollen)) && {
            mandatenVan: by.medewerkerId,
          }),
        },
      },
    );
    if (outcome === 'lost') return this.stale(sessie, key);
    return 'stop' in outcome ? outcome.stop : { kind: 'ok', ...outcome.written };
  }

  /** What the act needs to know beside the session, or why it cannot be. */
  private async envOf({ input, sessie, by, query }: Asked): Promise<MdoEnv | NotDone> {
    const { manager } = this.dataSource;
    const { tijdstip, vandaag, teamId, kantoorId } = sessie;
    const { gegevens, actie } = input;
    const env: MdoEnv = { by, tijdstip, vandaag, naam: input.by.naam };
    if (actie === 'open' || actie === 'meldAanwezig') {
      const wie = await loadMedewerker(manager, gegevens.medewerkerId ?? by.medewerkerId);
      if (!wie || wie.kantoorId !== kantoorId || wie.rollen.length === 0)
        return invalid('gegevens.medewerkerId', 'is geen collega van dit kantoor');
      env.wie = { medewerkerId: wie.id, naam: wie.naam, rollen: wie.rollen };
    }
    if (actie === 'open') {
      const regels = mdoRegelsOp(await newestRegelboek(manager, query), vandaag);
      env.agenda = agendaVan(await agendaDossiers(query, teamId), vandaag, regels).punten;
    }
    if (actie === 'voegToe' || actie === 'besluit') {
      const [place] = await this.placeOf(gegevens.dossierId!);
      if (!place || place.teamId !== teamId)
        return invalid('gegevens.dossierId', 'is geen dossier van dit team');
      env.quorum = await quorumVoor(query, { kantoorId, soort: place.machineId, dag: vandaag });
    }
    return env;
  }

  private placeOf(dossierId: string) {
    const { manager } = this.dataSource;
    return findWhereabouts({ query: (s, p) => manager.query(typeof s === 'string' ? s : s.text, p) }, [
      dossierId,
    ]);
  }

  /** Somebody came first; when that was the same request, its answer. */
  private async stale({ id, versie }: LoadedSessie, key?: IdempotencyKey): Promise<MdoDone | NotDone> {
    const answered = await answeredBefore<ChangedMdo>(this.dataSource.manager, key);
    if (answered) return answered;
    const now = await loadSessie((text, values) => this.dataSource.manager.query(text, values), id);
    return { kind: 'stale', versie: now?.versie ?? versie };
  }
}

/** The discussion first, with who was present by the session itself; then what was decided with it. */
function delenOf(sessie: LoadedSessie, { bespreking = {}, acties = [] }: ActOnMdoInput['gegevens']): Deel[] {
  const rollen = new Set<Rol>(nuAanwezig(sessie.aanwezigen).flatMap((each) => each.rollen));
  return [
    {
      actie: 'bespreekInMdo',
      gegevens: { ...bespreking, sessieId: sessie.id, aanwezig: [...rollen].sort() },
    },
    ...acties,
  ];
}

const MEDISCH = refuse(
  'MEDISCHE_INHOUD',
  'Hier staat medische inhoud; die hoort alleen in het medische deel van het dossier.',
);
const refused = (refusal: Refusal): NotDone => ({ kind: 'refused', ...refusal, mogelijk: [] });
const isEenOpen = (error: unknown): boolean =>
  (error as { code?: string }).code === '23505' &&
  (error as { constraint?: string }).constraint === 'mdo_sessies_een_open';
