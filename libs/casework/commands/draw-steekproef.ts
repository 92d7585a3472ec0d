import type { EntityManager } from 'typeorm';
import { FUNCTIONARISSEN } from '../../domain/kwaliteit/functionaris';
import type { Ongeschikt } from '../../domain/kwaliteit/onderzoek';
import { krijgtTweede, trek, type Getrokken } from '../../domain/kwaliteit/trek';
import { wijsToe } from '../../domain/kwaliteit/toewijzing';
import { vragenlijstOp } from '../../domain/kwaliteit/vragenlijst';
import { refuse } from '../../domain/refusals';
import type { By } from '../../domain/rollen';
import type { ChangeOptions } from '../../storage/change-journey';
import {
  insertSteekproef,
  lockSteekproefDossier,
  moveOnderzoek,
  replaceDossier,
  type Antwoord,
  type Onderzoek,
} from '../../storage/kwaliteit';
import {
  keepPopulatie,
  loadToetsers,
  nextInReserve,
  readPopulatie,
  stappenIn,
  withEarlier,
} from '../../storage/kwaliteit-populatie';
import type { NotDone } from '../results';
import { refused } from './kwaliteit';

/** Fixes the population, draws, and gives every step to be judged its toetsers. */
export async function drawSteekproef(
  manager: EntityManager,
  onderzoek: Onderzoek,
  by: By,
  options: ChangeOptions,
): Promise<Antwoord | NotDone> {
  const { id, zaad, plan } = onderzoek;
  const alles = trek(zaad, await readPopulatie(manager, plan), plan.quota);
  const gekozen = alles.filter((each) => each.gekozen);
  if (gekozen.length === 0)
    return refused(refuse('ONDERZOEK_STAND', 'In deze periode is er geen dossier van de gevraagde soorten.'));
  await keepPopulatie(manager, id, alles);
  const put = await putIn(manager, onderzoek, gekozen);
  if (typeof put !== 'number') return put;
  const data = { populatie: alles.length, dossiers: put };
  return moveOnderzoek(manager, onderzoek, { naar: 'GETROKKEN', type: 'SteekproefDrawn', data }, by, options);
}

/** Takes an unfit dossier out, on record with why, and the next of the reserve in. */
export async function replaceInSteekproef(
  manager: EntityManager,
  onderzoek: Onderzoek,
  { id, reden }: { id: string; reden: Ongeschikt },
  by: By,
  options: ChangeOptions,
): Promise<Antwoord | NotDone> {
  const dossier = await lockSteekproefDossier(manager, onderzoek.id, id);
  if (!dossier) return { kind: 'notFound' };
  if (by.medewerkerId !== dossier.leiderId && !dossier.toetserIds.includes(by.medewerkerId))
    return { kind: 'forbidden', detail: 'Dit dossier is niet aan u ter beoordeling.' };
  if (dossier.status === 'VERVANGEN')
    return refused(refuse('ONDERZOEK_STAND', 'Dit dossier is al vervangen.'));
  await replaceDossier(manager, dossier, reden);
  const next = await nextInReserve(manager, onderzoek.id, dossier);
  const put = next ? await putIn(manager, onderzoek, [next]) : 0;
  if (typeof put !== 'number') return put;
  const data = { dossierId: dossier.id, reden, doorDossierId: next?.dossierId ?? null };
  return moveOnderzoek(
    manager,
    onderzoek,
    { naar: 'GETROKKEN', type: 'DossierReplaced', data, journeyId: dossier.journeyId },
    by,
    options,
  );
}

async function putIn(
  manager: EntityManager,
  { id, zaad, plan, vandaag }: Onderzoek,
  gekozen: readonly Getrokken[],
): Promise<number | NotDone> {
  const dossiers = await withEarlier(manager, gekozen);
  const gevonden = await stappenIn(manager, dossiers);
  const toetsers = await loadToetsers(manager, plan.toetserIds);
  const toewijzingen = wijsToe(
    zaad,
    gevonden.map((stap) => ({
      ...stap,
      aantal: krijgtTweede(zaad, stap.dossierId, plan.tweedePercentage) ? 2 : 1,
    })),
    toetsers,
  );
  const tekort = new Set(toewijzingen.flatMap((each) => ('tekort' in each ? [each.tekort] : [])));
  if (tekort.size > 0)
    return teWeinig([...tekort].map((functionaris) => FUNCTIONARISSEN[functionaris].toLowerCase()));
  const onderdeelVan = new Map(dossiers.map(({ dossierId, onderdeel }) => [dossierId, onderdeel]));
  const stappen = gevonden.map(({ betrokken: _betrokken, ...stap }, index) => {
    const lijst = vragenlijstOp(onderdeelVan.get(stap.dossierId)!, stap.functionaris, vandaag)!;
    const toewijzing = toewijzingen[index]! as { toetserIds: string[] };
    return { ...stap, ...toewijzing, vragenlijstVersie: lijst.versie };
  });
  return insertSteekproef(manager, id, dossiers, stappen);
}

/** The refusal that names whose work nobody can judge. */
const teWeinig = (wie: readonly string[]): NotDone =>
  refused(
    refuse(
      'TE_WEINIG_TOETSERS',
      `Er zijn te weinig toetsers voor: ${wie.join(', ')}. Nodig is een vakgenoot die zelf niets in het dossier deed, en twee bij een tweede oordeel.`,
    ),
  );
