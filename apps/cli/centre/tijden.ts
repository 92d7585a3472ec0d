import type { Rol } from '../../../libs/domain/rollen';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import type { Medewerker } from './medewerkers';
import { Random } from './random';

export interface Werkpatroon {
  medewerkerId: string;
  van: Datum;
  tot: Datum | null;
  minuten: number[];
  aandeelOpleiding: number;
  dekking: number;
}

export interface VasteVervanger {
  medewerkerId: string;
  rol: Rol;
  van: Datum;
  tot: Datum | null;
  vervangerId: string;
}

const DAG = 480;
/** Which of the five days are worked; as the floor has them, most people work four or five. */
const WEKEN: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1],
  [1, 1, 1, 1, 1],
  [1, 1, 0, 1, 1],
  [1, 1, 1, 1, 0],
  [0, 1, 1, 1, 1],
  [1, 1, 1, 0, 0],
  [1, 1, 0.5, 1, 1],
];
/** Table 3.1: 22 to 31% of the hours of aios and anios go to training and side tasks. */
const OPLEIDING = [22, 31] as const;
/** A regievoerder leads for 20 to 30% of the time (evaluation 2.2.7). */
const LEIDING = [20, 30] as const;

/**
 * The part of everybody's work of which the demo has dossiers: 2,000 in a year, where nine teams have tens of thousands.
 * Set, by what the 2,000 dossiers counted, so that productiviteit over twelve months comes to about 80% (evaluation 3.3),
 * the first weeks of the centre included; productie per arts follows from what its people do.
 */
const DEKKING: Readonly<Record<string, number>> = {
  rotterdam: 0.0246,
  breda: 0.0245,
  heerlen: 0.0447,
  tilburg: 0.0184,
};

/** What everybody works in a week. */
export function werkpatronen(people: readonly Medewerker[], seed: number): Werkpatroon[] {
  const random = Random.of(seed, 'werkpatronen');
  return people.map(({ id, kantoorId, rollen }) => {
    const holds = (...some: Rol[]) => rollen.some(({ rol, tot }) => !tot && some.includes(rol));
    const share = holds('AIOS', 'ANIOS') ? OPLEIDING : holds('REGIEVOERDER') ? LEIDING : undefined;
    return {
      medewerkerId: id,
      van: rollen[0]!.van,
      tot: null,
      minuten: random.pick(WEKEN).map((part) => part * DAG),
      aandeelOpleiding: share ? random.between(share[0], share[1]) : 0,
      dekking: DEKKING[kantoorId ?? ''] ?? 1,
    };
  });
}

/** Who stands in for whom in which role: the next colleague of the team who holds it, in a ring. */
export function vasteVervangers(people: readonly Medewerker[]): VasteVervanger[] {
  return people.flatMap(({ id, teamId, rollen }) =>
    rollen
      .filter(({ tot }) => !tot)
      .flatMap(({ rol, van }) => {
        const ring = people.filter(
          (other) =>
            teamId !== null && other.teamId === teamId && other.rollen.some((r) => r.rol === rol && !r.tot),
        );
        const next = ring[(ring.findIndex((other) => other.id === id) + 1) % ring.length];
        return !next || next.id === id
          ? []
          : [
              {
                medewerkerId: id,
                rol,
                van: van > next.rollen[0]!.van ? van : next.rollen[0]!.van,
                tot: null,
                vervangerId: next.id,
              },
            ];
      }),
  );
}
