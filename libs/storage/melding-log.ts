import type { Adres } from '../domain/meldingen/melding';
import { isOpen } from '../domain/meldingen/stilte';
import { readTail, type ReadTail } from './log-tail';
import { huisNu } from './meldingen';

export interface ChangedMeldingen {
  id: string;
  adres: Adres;
  teamId: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
}

const readAll = readTail<ChangedMeldingen & { doorPersoon: boolean; bezorgd: boolean }>({
  feiten: 'melding_feiten',
  columns: `m.id, f.hoedanigheid <> 'SYSTEM' as "doorPersoon",
    m.bezorgd_tijdstip is not null as bezorgd, o.team_id as "teamId", t.kantoor_id as "kantoorId",
    o.vast_aanspreekpunt_id as "vastAanspreekpuntId",
    jsonb_build_object('medewerkerId', m.medewerker_id, 'teamRollen', m.team_rollen,
      'kantoorRollen', m.kantoor_rollen) as adres`,
  tables: `join meldingen m on m.id = f.melding_id
    join dossier_overview o on o.journey_id = m.journey_id
    join teams t on t.id = o.team_id`,
});

/**
 * The delivered meldingen that changed after `after`, and how far was read. In quiet hours only what a colleague did is
 * told, since they are awake; the rest was not delivered yet or can be read in the morning.
 */
export const readChangedMeldingen: ReadTail<ChangedMeldingen> = async (manager, after, limit) => {
  const { changed, last } = await readAll(manager, after, limit);
  if (!last) return { changed, last };
  const { nu, afspraken } = await huisNu(manager);
  const open = isOpen(nu, afspraken);
  return { changed: changed.filter(({ bezorgd, doorPersoon }) => bezorgd && (open || doorPersoon)), last };
};
