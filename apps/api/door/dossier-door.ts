import { Inject, Injectable } from '@nestjs/common';
import { recordAccess, type Handeling, type Uitkomst } from '../../../libs/access/access-log';
import { asSeenFrom } from '../../../libs/access/sight';
import type { Sql } from '../../../libs/storage/sql';
import { findTaakPlace, findWhereabouts, isUuid, type DossierPlace } from '../../../libs/access/whereabouts';
import type { Actor } from '../../../libs/domain/rollen';
import { notFound } from '../problem';
import type { Caller } from './caller';
import { SQL } from '../sql-token';

/** A dossier in sight, and the caller with only the roles that count there. */
export interface Entered<P extends DossierPlace = DossierPlace> {
  place: P;
  actor: Actor;
}

export interface Attempt {
  handeling: Handeling;
  object: string;
}

/** The way into a dossier: whoever may not see it is told it does not exist, and that they tried is on record. */
@Injectable()
export class DossierDoor {
  constructor(@Inject(SQL) readonly sql: Sql) {}

  async enter(dossierId: string, caller: Caller, attempt: Attempt): Promise<Entered> {
    const [place] = isUuid(dossierId) ? await findWhereabouts(this.sql, [dossierId]) : [];
    return this.admit(place, caller, attempt);
  }

  async enterTaak(taakId: string, caller: Caller, attempt: Attempt) {
    return this.admit(await findTaakPlace(this.sql, taakId), caller, attempt);
  }

  /** Reads and writes down the reading together; when either fails there is no answer. */
  async read<T>(entered: Entered, caller: Caller, attempt: Attempt, query: () => Promise<T>): Promise<T> {
    const [answer] = await Promise.all([
      query(),
      this.record(entered.place, entered.actor, caller, attempt, 'OK'),
    ]);
    return answer;
  }

  record(
    place: DossierPlace,
    actor: Actor,
    caller: Caller,
    { handeling, object }: Attempt,
    uitkomst: Uitkomst,
  ): Promise<void> {
    return recordAccess(this.sql, {
      requestId: caller.requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: actor.rollen[0] ?? 'GEEN',
      dossierId: place.dossierId,
      handeling,
      object,
      uitkomst,
    });
  }

  private async admit<P extends DossierPlace>(
    place: P | undefined,
    caller: Caller,
    attempt: Attempt,
  ): Promise<Entered<P>> {
    if (!place) throw notFound();
    const actor = asSeenFrom(caller.actor, place);
    if (actor.rollen.length > 0) return { place, actor };
    await this.record(place, { ...actor, rollen: caller.actor.rollen }, caller, attempt, 'NIET_GEVONDEN');
    throw notFound();
  }
}
