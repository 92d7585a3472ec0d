import { KPI_NAMEN } from '../../domain/kpi/definitie';
import { KPIS } from '../../domain/kpi/definities';
import { cijferUit } from '../../domain/kpi/cijfer';
import { laatsteJaar, maandenVan } from '../../domain/kpi/periode';
import type { Telling } from '../../domain/kpi/telling';
import type { Nacht, Publicatie } from '../../storage/publicaties';
import type { Sql } from '../queries/sql';
import { readNorm } from './norm.query';
import { readTellingen } from './tellingen';

interface Scope {
  scope: string;
  teamIds: string[];
}

/**
 * Every figure of every team, kantoor and district and of the whole country over the last twelve whole months, as known at
 * midnight. Counted per team once; the others are sums of teams, which every figure allows.
 */
export async function stelCijfersSamen(sql: Sql, { datum, tijdstip }: Nacht): Promise<Publicatie[]> {
  const { van, tot } = laatsteJaar(datum);
  const maanden = maandenVan(van, tot);
  const scopes = await scopesIn(sql);
  const alleTeams = scopes.find(({ scope }) => scope === 'landelijk')!.teamIds;
  const publicaties: Publicatie[] = [];
  for (const naam of KPI_NAMEN) {
    const variant = KPIS[naam].varianten[0].naam;
    const perTeam = new Map<string, Telling[]>();
    for (const team of alleTeams)
      perTeam.set(
        team,
        await readTellingen(sql, { naam, variant, maanden, teamIds: [team], opTijdstip: tijdstip }),
      );
    for (const { scope, teamIds } of scopes) {
      const tellingen = teamIds.flatMap((team) => perTeam.get(team)!);
      const norm = await readNorm(sql, naam, variant, teamIds, tot);
      const cijfer = { ...cijferUit(KPIS[naam], variant, maanden, tellingen), norm };
      publicaties.push({ naam, scope, variant, van, tot, cijfer });
    }
  }
  return publicaties;
}

async function scopesIn(sql: Sql): Promise<Scope[]> {
  const teams = await sql.query<{ id: string; kantoor: string; district: string | null }[]>(
    `select t.id, t.kantoor_id as kantoor, k.district from teams t join kantoren k on k.id = t.kantoor_id order by t.id`,
  );
  const per = (of: (team: (typeof teams)[number]) => string | null) => {
    const found = new Map<string, string[]>();
    for (const team of teams) {
      const scope = of(team);
      if (scope !== null) found.set(scope, [...(found.get(scope) ?? []), team.id]);
    }
    return [...found].map(([scope, teamIds]) => ({ scope, teamIds }));
  };
  return [
    ...per(({ id }) => `team:${id}`),
    ...per(({ kantoor }) => `kantoor:${kantoor}`),
    ...per(({ district }) => district && `district:${district}`),
    { scope: 'landelijk', teamIds: teams.map(({ id }) => id) },
  ];
}

/** What was published of a figure on a night; undefined when nothing was. */
export async function readPublicatie(sql: Sql, naam: string, scope: string, datum: string) {
  const [row] = await sql.query<
    { variant: string; tijdstip: string; van: string; tot: string; cijfer: object }[]
  >(
    'select variant, tijdstip, van, tot, cijfer from kpi_publicaties where naam = $1 and scope = $2 and datum = $3',
    [naam, scope, datum],
  );
  return row;
}
