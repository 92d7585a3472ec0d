import { messagesOf } from './outbox-messages';
import type { Regelboek } from '../domain/regels/regelboek';
import { VIER_OGEN } from '../domain/taken/akkoord';
import { beurtregelsOp, beurtVanDossier, beurtVanTaak } from '../domain/taken/beurt-regels';
import { DISCIPLINES } from '../domain/taken/taken';
import { gewektDoor } from '../domain/taken/wachten';
import { datumInAmsterdam } from '../domain/termijnen/datum';
import type { Advanced, Stored } from '../domain/journey';
import type { JsonObject } from '../domain/json';
import type { OnderWelkMandaat } from '../domain/mandaat/kijkt-mee';
import type { By } from '../domain/rollen';
import type { Changed, ChangeOptions } from './change-journey';
import { hashFact } from './fact-hash';
import { overviewOf } from './overview';

/** One act, ready to be written. */
export interface Change {
  journeyId: string;
  seqBefore: number;
  hashBefore: Buffer;
  tijdstip: string;
  regels: Regelboek;
  advanced: Advanced;
  by: By;
  cause: JsonObject;
  /** What was done together with it, each with its place among the facts. */
  parts?: readonly Part[];
  handeling: 'ACTIE' | 'OPEN';
  object: string;
}

/** A further act in the same change: `offset` is the place of its first fact. */
export interface Part {
  offset: number;
  cause: JsonObject;
  hoedanigheid: By['hoedanigheid'];
  /** Under which mandate it is done. */
  mandaat?: OnderWelkMandaat | undefined;
  /** The dossier as the act before it left it. */
  before?: Stored;
}

/** The parameters $1 to $18 that opening and changing a journey share, and the answer for whoever acted. */
export function sharedRows(
  change: Change,
  { key, verzoekId }: ChangeOptions,
): { values: unknown[]; changed: Changed } {
  const { advanced, by, tijdstip, journeyId, seqBefore } = change;
  const { facts, hash } = chain(change);
  const versie = seqBefore + facts.length;
  const changed = { versie, tijdstip, feiten: facts.map(({ type }) => ({ type, tijdstip })) };
  const vandaag = datumInAmsterdam(tijdstip);
  const regels = beurtregelsOp(change.regels, vandaag);
  const taken = advanced.taken.geopend.map((taak) => ({
    id: crypto.randomUUID(),
    soort: taak.soort,
    discipline: taak.discipline,
    behandelaar_id: taak.behandelaarId,
    gedelegeerd_door_id: taak.gedelegeerdDoorId,
    titel: taak.titel ?? null,
    gereed_datum: taak.gereedDatum ?? null,
    rollen: DISCIPLINES[taak.discipline]!.rollen,
    vier_ogen: VIER_OGEN.includes(taak.soort),
    ...beurtRow(beurtVanTaak(taak.soort, vandaag, regels)),
  }));
  const { value, context, status, machineId } = advanced.stored;
  const messages = messagesOf(machineId, advanced.facts).map(({ index, soort }) => ({
    id: crypto.randomUUID(),
    fact_seq: seqBefore + 1 + index,
    soort,
  }));
  const answers = key
    ? [
        {
          sleutel: key.sleutel,
          verzoek_hash: key.verzoekHash,
          antwoord: { ...changed, dossierId: journeyId },
        },
      ]
    : [];
  return {
    changed,
    values: [
      journeyId,
      versie,
      by.medewerkerId,
      by.hoedanigheid,
      tijdstip,
      JSON.stringify(facts),
      JSON.stringify({
        ...overviewOf(advanced),
        ...beurtRow(beurtVanDossier(advanced.deadlines, advanced.stored.context.ontvangstDatum, regels)),
        gewekt: gewektDoor(advanced.facts.map(({ type }) => type)),
      }),
      JSON.stringify(taken),
      JSON.stringify(advanced.deadlines.map(deadlineRow)),
      JSON.stringify(messages),
      JSON.stringify(answers),
      verzoekId ?? null,
      change.handeling,
      change.object,
      JSON.stringify(value),
      JSON.stringify(context),
      status,
      hash,
    ],
  };
}

const COLUMNS = {
  termijnDatum: 'termijn_datum',
  dwangsomDagen: 'dwangsom_dagen',
  clientDatum: 'client_datum',
  normDatum: 'norm_datum',
  bodemDatum: 'bodem_datum',
} as const;

/** What the order of work goes by, under the names of its columns. */
export const beurtRow = (beurt: Partial<Record<keyof typeof COLUMNS, unknown>>) =>
  Object.fromEntries(
    Object.entries(beurt).map(([name, value]) => [COLUMNS[name as keyof typeof COLUMNS], value]),
  );

function chain({ advanced, by, tijdstip, journeyId, seqBefore, hashBefore, cause, parts = [] }: Change) {
  let hash = hashBefore;
  const acts: readonly Part[] = [{ offset: 0, cause, hoedanigheid: by.hoedanigheid }, ...parts];
  const facts = advanced.facts.map(({ type, data }, index) => {
    const seq = seqBefore + 1 + index;
    const act = acts.findLast(({ offset }) => offset <= index)!;
    const own = {
      journeyId,
      seq,
      type,
      data: data as JsonObject,
      // The act stands with the first fact it led to.
      cause: index === act.offset ? act.cause : null,
      actorId: by.medewerkerId,
      hoedanigheid: act.hoedanigheid,
      at: tijdstip,
    };
    hash = hashFact(hash, own);
    const { cause: because, hoedanigheid } = own;
    return { seq, type, data: own.data, cause: because, hash: hash.toString('hex'), hoedanigheid };
  });
  return { facts, hash };
}

const deadlineRow = (deadline: Advanced['deadlines'][number]) => ({
  sleutel: deadline.sleutel,
  soort: deadline.soort,
  versie: deadline.versie,
  start_datum: deadline.startDatum,
  uiterlijke_datum: deadline.uiterlijkeDatum,
  wettelijke_datum: deadline.wettelijkeDatum,
  status: deadline.status,
  onderbouwing: deadline.onderbouwing,
  alarm_soort: deadline.alarm?.alarm ?? null,
  alarm_datum: deadline.alarm?.datum ?? null,
});
