import type { Dossier, Feit } from '../api/shapes';
import { shortDatum } from '../form/datum';

export interface Segment {
  kind: 'run' | 'pause' | 'late' | 'ahead';
  left: number;
  width: number;
}

export interface Mark {
  kind: 'vandaag' | 'wettelijk' | 'uiterlijk' | 'verlengd';
  at: number;
  label: string;
}

export interface Clock {
  segments: Segment[];
  marks: Mark[];
  text: string;
}

interface Pause {
  vanaf: string;
  tot: string | null;
}

const DAY = 86_400_000;
const dayOf = (datum: string) => Date.parse(`${datum.slice(0, 10)}T00:00:00Z`) / DAY;

/** Where things stand on the bar. Only drawing: every date comes from the server, none is derived here. */
export function clockOf(dossier: Dossier, feiten: Feit[], vandaag: string): Clock | undefined {
  const uiterlijk = dossier.uiterlijkeBeslisdatum;
  if (!uiterlijk) return undefined;
  const closed = feiten.find((feit) => feit.type === 'BesluitTaken' || feit.type === 'BuitenBehandelingSet');
  const until = dossier.status === 'AFGESLOTEN' ? (closed?.tijdstip.slice(0, 10) ?? uiterlijk) : vandaag;
  const first = dayOf(dossier.ontvangstDatum);
  const last = Math.max(dayOf(uiterlijk), dayOf(until), dayOf(dossier.wettelijkeDatum ?? uiterlijk)) + 1;
  const at = (datum: string) => Math.min(100, Math.max(0, ((dayOf(datum) - first) / (last - first)) * 100));
  const bar = (kind: Segment['kind'], from: string, to: string): Segment[] =>
    dayOf(to) > dayOf(from) ? [{ kind, left: at(from), width: at(to) - at(from) }] : [];

  const pauses = pausesIn(feiten);
  const late = dayOf(until) > dayOf(uiterlijk);
  const segments = [
    ...bar('run', dossier.ontvangstDatum, late ? uiterlijk : until),
    ...bar('ahead', until, uiterlijk),
    ...bar('late', uiterlijk, until),
    ...pauses.flatMap((pause) => bar('pause', pause.vanaf, pause.tot ?? until)),
  ];
  const verlengd = feiten.find((feit) => feit.type === 'BeslistermijnExtended');
  const marks: Mark[] = [
    ...(dossier.wettelijkeDatum && dossier.wettelijkeDatum !== uiterlijk
      ? [
          {
            kind: 'wettelijk' as const,
            at: at(dossier.wettelijkeDatum),
            label: `wettelijk ${shortDatum(dossier.wettelijkeDatum, vandaag)}`,
          },
        ]
      : []),
    { kind: 'uiterlijk', at: at(uiterlijk), label: `uiterlijk ${shortDatum(uiterlijk, vandaag)}` },
    {
      kind: 'vandaag',
      at: at(until),
      label: `${dossier.status === 'AFGESLOTEN' ? 'besloten' : 'vandaag'} ${shortDatum(until, vandaag)}`,
    },
  ];
  return { segments, marks, text: describe(dossier, pauses, verlengd, vandaag) };
}

/** The suspensions, oldest first, whenever each was recorded; facts arrive newest first. */
function pausesIn(feiten: Feit[]): Pause[] {
  const pauses: Pause[] = [];
  for (const feit of [...feiten].reverse()) {
    const gegevens = feit.gegevens ?? {};
    if (feit.type === 'BeslistermijnSuspended')
      pauses.push({ vanaf: String(gegevens.vanafDatum), tot: null });
    const open = pauses.at(-1);
    if (feit.type === 'BeslistermijnResumed' && open) open.tot = String(gegevens.hervatDatum);
  }
  return pauses.sort((a, b) => dayOf(a.vanaf) - dayOf(b.vanaf));
}

function describe(dossier: Dossier, pauses: Pause[], verlengd: Feit | undefined, vandaag: string): string {
  const parts = [
    `Ontvangen ${shortDatum(dossier.ontvangstDatum)}`,
    ...pauses.map(
      (pause) =>
        `opgeschort vanaf ${shortDatum(pause.vanaf)}${pause.tot ? ` tot ${shortDatum(pause.tot)}` : ''}`,
    ),
    ...(verlengd ? [`verlengd tot en met ${shortDatum(String(verlengd.gegevens?.nieuweDatum ?? ''))}`] : []),
    `uiterlijk ${shortDatum(dossier.uiterlijkeBeslisdatum)}`,
    `vandaag ${shortDatum(vandaag)}`,
  ];
  return `${parts.join(', ')}.`;
}
