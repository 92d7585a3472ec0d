import { CHANGE } from './write-change';
import { CHANGE_MET_MANDAAT } from './write-mandaat';

/** An act that came back and was not approved since; one that was judged for the first time is at version 2. */
const HANDELING_TERUG = `(h.beoordelen and h.versie > 1 and h.oordeel is distinct from 'GOED')`;
/** A mandate of the dossier whose report came back and was not approved since; a reason is only kept by sending back. */
const MANDAAT_TERUG = `(m.reden is not null and m.status in ('IN_UITVOERING', 'TERUGGEMELD'))`;

/** The work under a mandate that came back in the journey under `j`, as one value, the oldest first. */
export const TERUGGESTUURD = `(
  select coalesce(jsonb_agg(jsonb_build_object('actie', w.actie, 'doorNaam', w.door, 'artsNaam', w.arts,
      'reden', w.reden, 'datum', (w.at at time zone 'Europe/Amsterdam')::date, 'hersteld', w.hersteld)
    order by w.at), '[]')
  from (
    select h.actie, d.naam as door, a.naam as arts, h.reden, h.beoordeeld_tijdstip as at, h.oordeel is null as hersteld
    from mandaat_handelingen h
    join medewerkers d on d.id = h.door_id
    join medewerkers a on a.id = h.beoordeeld_door_id
    where h.journey_id = j.id and ${HANDELING_TERUG}
    union all
    select null, d.naam, a.naam, m.reden, f.at, m.status = 'TERUGGEMELD'
    from mandaten m
    join medewerkers d on d.id = m.aan_id
    cross join lateral (select * from mandaat_feiten f where f.mandaat_id = m.id and f.type = 'MandaatReturned'
      order by f.versie desc limit 1) f
    join medewerkers a on a.id = f.actor_id
    where m.journey_id = j.id and ${MANDAAT_TERUG}) w)`;

/**
 * The same statement for an act that lets a beschikking go out: the work under mandates is locked as it is now, and
 * what came back since it was read gives fewer rows than there are, and then nothing is written.
 */
const heldBack = ({ name, text }: typeof CHANGE) => ({
  name: `${name}-beschikking`,
  text: text
    .replace(
      /^with /,
      `with goede_handelingen as materialized (
    select from mandaat_handelingen h where h.journey_id = $1 and not ${HANDELING_TERUG} for no key update),
  goede_mandaten as materialized (
    select from mandaten m where m.journey_id = $1 and not ${MANDAAT_TERUG} for no key update),
  `,
    )
    .replace(
      'where id = $1 and seq = $19',
      `where id = $1 and seq = $19
      and (select count(*) from goede_handelingen) = (select count(*) from mandaat_handelingen h where h.journey_id = $1)
      and (select count(*) from goede_mandaten) = (select count(*) from mandaten m where m.journey_id = $1)`,
    ),
});

export const CHANGE_BESCHIKKING = heldBack(CHANGE);
export const CHANGE_BESCHIKKING_MET_MANDAAT = heldBack(CHANGE_MET_MANDAAT);
