import type { DataSource, EntityManager } from 'typeorm';
import { refuse } from '../../domain/refusals';
import { formatDatum, type Datum } from '../../domain/termijnen/datum';
import { tijdvak, type Periode } from '../../domain/mensen/afwezigheid';
import { ATTEMPTS, LOST_RACE, LostRaces } from '../../storage/lost-races';
import { isAfwezigOp, loadMedewerker, overlapt, type ChangedAfwezigheid } from '../../storage/afwezigheden';
import { ER_NIET } from '../../storage/waarneming';
import { invalid, type NotDone } from '../results';

export type AfwezigheidDone = { kind: 'ok' } & ChangedAfwezigheid;

const OVERLAPS = '23P01';

/**
 * One transaction, decided again when somebody else came in between: two who become absent at once and stand in for each
 * other, or a key answered meanwhile. Throws LostRaces when such colleagues came first at every attempt.
 */
export async function inOneGo(
  dataSource: DataSource,
  periode: Periode,
  work: (manager: EntityManager) => Promise<AfwezigheidDone | NotDone>,
): Promise<AfwezigheidDone | NotDone> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.transaction(work);
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (code === OVERLAPS) return overlap(periode);
      if (code !== ER_NIET && !LOST_RACE.includes(code)) throw error;
      if (attempt === ATTEMPTS)
        throw code === ER_NIET ? new LostRaces('afwezigheid', { cause: error }) : error;
    }
  }
}

export const overlap = (periode: Periode): NotDone => ({
  kind: 'refused',
  ...refuse(
    'AFWEZIGHEID_OVERLAPT',
    `Er is al een afwezigheid geregistreerd in het tijdvak ${tijdvak(periode)}.`,
  ),
  mogelijk: [],
});

/** Why this absence cannot be: another one in the way, or a vervanger who cannot be it. */
export async function wrong(
  manager: EntityManager,
  voor: { id: string; teamId: string | null },
  { vervangerId, vanDatum, totEnMetDatum }: Periode & { vervangerId: string | null },
  { vandaag, behalveId = null }: { vandaag: Datum; behalveId?: string | null },
): Promise<NotDone | undefined> {
  if (await overlapt(manager, { medewerkerId: voor.id, vanDatum, totEnMetDatum }, behalveId))
    return overlap({ vanDatum, totEnMetDatum });
  if (vervangerId === null) return undefined;
  const vervanger = vervangerId === voor.id ? undefined : await loadMedewerker(manager, vervangerId);
  if (!vervanger || vervanger.teamId === null || vervanger.teamId !== voor.teamId || !vervanger.rollen.length)
    return invalid('vervangerId', 'is geen collega van dit team');
  const dag = vanDatum < vandaag ? vandaag : vanDatum;
  if (await isAfwezigOp(manager, vervangerId, dag))
    return {
      kind: 'refused',
      ...refuse('MEDEWERKER_AFWEZIG', `${vervanger.naam} is op ${formatDatum(dag)} zelf afwezig.`),
      mogelijk: [],
    };
  return undefined;
}
