import type { Actor, Rol } from '../../../libs/domain/rollen';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import type { Medewerker } from '../centre/medewerkers';
import type { Random } from '../centre/random';

/** Who there is to do the work: by team or kantoor, in a capacity, on a day. */
export class Bezetting {
  constructor(private readonly people: readonly Medewerker[]) {}

  /** Somebody of this team who holds one of the roles that day. */
  someone(
    random: Random,
    teamId: string,
    rollen: readonly Rol[],
    datum: Datum,
    not?: Medewerker,
  ): Medewerker {
    const found = this.people.filter(
      (person) =>
        person !== not &&
        person.teamId === teamId &&
        rolesOn(person, datum).some((rol) => rollen.includes(rol)),
    );
    if (found.length === 0) throw new Error(`nobody in ${teamId} is ${rollen.join(' or ')} on ${datum}`);
    return random.pick(found);
  }

  planner(random: Random, teamId: string): Medewerker {
    const kantoorId = teamId.replace(/-\d+$/, '');
    return random.pick(this.people.filter(({ id }) => id.startsWith(`planner-${kantoorId}-`)));
  }
}

const rolesOn = ({ rollen }: Medewerker, datum: Datum): Rol[] =>
  rollen.filter(({ van, tot }) => van <= datum && (tot === undefined || tot > datum)).map(({ rol }) => rol);

/** This person as they come to work on a day. */
export const asActor = (person: Medewerker, datum: Datum): Actor => ({
  medewerkerId: person.id,
  naam: person.naam,
  rollen: rolesOn(person, datum),
  teamId: person.teamId,
  kantoorId: person.kantoorId,
});
