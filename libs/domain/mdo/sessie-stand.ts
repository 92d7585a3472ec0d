import { refuse } from '../refusals';
import type { AgendaPunt, Reden } from './agenda';
import type { Agendapunt, MdoChange, MdoDecision, MdoEnv, MdoFeit, Sessie } from './sessie';

/** The client leaves the screen with an outcome, and the next one comes on it. */
export function leave(
  sessie: Sessie,
  dossierId: string,
  outcome: Pick<Agendapunt, 'status' | 'reden'>,
  type: MdoFeit,
  tijdstip: string,
): MdoDecision {
  const onScreen = sessie.huidigDossierId === dossierId;
  const left = withPunt(onScreen ? stopClock(sessie, tijdstip) : sessie, dossierId, outcome);
  return done(type, { dossierId }, onScreen ? take(left, nextPunt(left, dossierId), tijdstip) : left);
}

/** Who comes next: after this one in the order, then from the start, then who was parked. */
export function nextPunt({ punten }: Pick<Sessie, 'punten'>, na: string | null): string | null {
  const after = punten.find(({ dossierId }) => dossierId === na)?.volgorde ?? 0;
  const open = punten.filter(({ status }) => status === 'TE_BESPREKEN');
  const parked = punten.filter(({ status, dossierId }) => status === 'GEPARKEERD' && dossierId !== na);
  return (open.find(({ volgorde }) => volgorde > after) ?? open[0] ?? parked[0])?.dossierId ?? null;
}

export const take = (sessie: Sessie, dossierId: string | null, tijdstip: string): Sessie => ({
  ...sessie,
  huidigDossierId: dossierId,
  huidigSindsTijdstip: dossierId === null ? null : tijdstip,
});

/** Nobody on the screen: the time so far is kept with the client. */
export function stopClock(sessie: Sessie, tijdstip: string): Sessie {
  const { huidigDossierId: id, huidigSindsTijdstip: sinds } = sessie;
  if (id === null || sinds === null) return sessie;
  const passed = Math.max(0, Math.round((Date.parse(tijdstip) - Date.parse(sinds)) / 1000));
  const punt = sessie.punten.find(({ dossierId }) => dossierId === id)!;
  return take(withPunt(sessie, id, { seconden: punt.seconden + passed }), null, tijdstip);
}

export const arrive = (
  sessie: Sessie,
  { medewerkerId, rollen }: NonNullable<MdoEnv['wie']>,
  tijdstip: string,
): Sessie => ({
  ...sessie,
  aanwezigen: [...sessie.aanwezigen, { medewerkerId, rollen, vanTijdstip: tijdstip, totTijdstip: null }],
});

export const newPunt = (dossierId: string, redenen: Reden[]): Agendapunt => ({
  dossierId,
  volgorde: 0,
  redenen,
  status: 'TE_BESPREKEN',
  reden: null,
  seconden: 0,
});

/** The agenda with what was asked for this session while it was planned: that comes first, with its question. */
export function metVragen(
  agenda: readonly AgendaPunt[],
  { punten: asked }: Pick<Sessie, 'punten'>,
): Agendapunt[] {
  const rest = agenda.filter((punt) => !asked.some(({ dossierId }) => dossierId === punt.dossierId));
  const first = asked.map((punt) => ({
    ...punt,
    redenen: [
      ...punt.redenen,
      ...(agenda.find(({ dossierId }) => dossierId === punt.dossierId)?.redenen ?? []).filter(
        ({ tekst }) => !punt.redenen.some((known) => known.tekst === tekst),
      ),
    ],
  }));
  return [...first, ...rest.map(({ dossierId, redenen }) => newPunt(dossierId, redenen))].map(
    (punt, index) => ({ ...punt, volgorde: index + 1 }),
  );
}

export const withPunt = (sessie: Sessie, dossierId: string, change: Partial<Agendapunt>): Sessie => ({
  ...sessie,
  punten: sessie.punten.map((punt) => (punt.dossierId === dossierId ? { ...punt, ...change } : punt)),
});

export const done = (type: MdoFeit, data: MdoChange['data'], sessie: Sessie): MdoDecision => ({
  change: { type, data, sessie },
});

export const refused = (...refusal: Parameters<typeof refuse>): MdoDecision => ({
  refusal: refuse(...refusal),
});
