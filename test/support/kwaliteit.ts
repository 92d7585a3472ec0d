import type { Client } from 'pg';
import type { Rol } from '../../libs/domain/rollen';

/** What is done in a WIA-claim, by whom, in the team of that moment. */
const STAPPEN: readonly (readonly [type: string, rol: Rol, kort: string])[] = [
  ['BelastbaarheidDetermined', 'VERZEKERINGSARTS', 'va'],
  ['ArbeidsongeschiktheidDetermined', 'ARBEIDSDESKUNDIGE', 'ad'],
  ['RechtDetermined', 'PROCESBEGELEIDER', 'pb'],
];

/**
 * Closes an open dossier on a day with the facts of its three steps, without walking the whole road; `overgenomenDoor`:
 * the team that took it over before the right was determined.
 */
export async function closeClaim(
  owner: Client,
  dossierId: string,
  { datum, team = 'heerlen-1', overgenomenDoor }: { datum: string; team?: string; overgenomenDoor?: string },
): Promise<void> {
  const laatste = overgenomenDoor ?? team;
  let seq = 100;
  const state = (type: string, data: object, door: string, rol: string) =>
    owner.query(
      `insert into facts (journey_id, seq, type, data, actor_id, hoedanigheid, at, hash) values ($1, $2, $3, $4, $5, $6, $7, '\\x00')`,
      [dossierId, seq++, type, data, door, rol, `${datum}T10:00:00Z`],
    );
  for (const [type, rol, kort] of STAPPEN) {
    if (type === 'RechtDetermined' && overgenomenDoor)
      await state(
        'DossierTransferred',
        { vanTeamId: team, naarTeamId: overgenomenDoor },
        'pl-heerlen-1',
        'PLANNER',
      );
    const waar = type === 'RechtDetermined' ? laatste : team;
    await state(type, {}, `${kort}-${waar}`, rol);
  }
  await owner.query(
    `update dossier_overview set status = 'AFGESLOTEN', uitkomst = 'WGA_35_80', team_id = $2, afgesloten_tijdstip = $3 where journey_id = $1`,
    [dossierId, laatste, `${datum}T12:00:00Z`],
  );
}
