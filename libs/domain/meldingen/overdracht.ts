import type { Adres } from './melding';

/** An open or handled melding of one dossier, as far as whose it is goes. */
export interface Gericht {
  id: string;
  /** One cause: its bron and soort together. */
  oorzaak: string;
  medewerkerId: string | null;
  teamRollen: Adres['teamRollen'];
  open: boolean;
  opgepaktDoorId: string | null;
}

/** What becomes of a melding whose taak changed hands; without `naar` it ends, since that person hears the same already. */
export interface Overdracht {
  id: string;
  naar: Pick<Adres, 'medewerkerId' | 'teamRollen'> | null;
  /** Who picked it up is no longer the one to finish it. */
  losgelaten: boolean;
}

const wie = ({ medewerkerId, teamRollen }: Pick<Adres, 'medewerkerId' | 'teamRollen'>): string =>
  medewerkerId ?? `team ${teamRollen.join('+')}`;

/**
 * Which meldingen go to whom, now that these are the ones to act. What is of one of them stays; what is of somebody else
 * goes to one who does not hear it yet. What the vaste aanspreekpunt picked up they finish themselves.
 */
export function overdrachten(
  meldingen: readonly Gericht[],
  uitvoerders: readonly Pick<Adres, 'medewerkerId' | 'teamRollen'>[],
  vastAanspreekpuntId: string | null,
): Overdracht[] {
  return [...new Set(meldingen.map(({ oorzaak }) => oorzaak))].flatMap((oorzaak) => {
    const rows = meldingen.filter((melding) => melding.oorzaak === oorzaak);
    const stays = ({ opgepaktDoorId, ...adres }: Gericht) =>
      uitvoerders.some((each) => wie(each) === wie(adres)) ||
      (opgepaktDoorId !== null && opgepaktDoorId === vastAanspreekpuntId);
    const hears = new Set(rows.filter(stays).map(wie));
    const next = uitvoerders.filter((each) => !hears.has(wie(each)));
    return rows
      .filter((row) => row.open && !stays(row))
      .map(({ id, medewerkerId, opgepaktDoorId }, index) => {
        const naar = next[index] ?? null;
        // A person it was not addressed to is of the kantoor: what they picked up they finish.
        const byOther = medewerkerId !== null && opgepaktDoorId !== medewerkerId;
        const losgelaten = opgepaktDoorId !== null && opgepaktDoorId !== naar?.medewerkerId && !byOther;
        return { id, naar, losgelaten };
      });
  });
}
