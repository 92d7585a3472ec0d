import { useSearchParams } from 'react-router';
import { useTeams } from '../api/klantreis-queries';
import { mayLead } from '../shell/rollen';
import { useSignedIn } from '../shell/use-ik';

/** The team that is looked at, in the address; who leads the kantoor chooses among its teams, others look at their own. */
export function useTeamKeuze() {
  const ik = useSignedIn();
  const [search] = useSearchParams();
  const leidt = mayLead(ik.rollen);
  const teams = useTeams(ik.team === null || leidt);
  const choices = (teams.data ?? []).filter(
    (team) => (team as { kantoor?: string }).kantoor === ik.kantoor || team.id === ik.team,
  );
  return {
    team: search.get('team') ?? ik.team ?? choices[0]?.id ?? '',
    keuzes: leidt && choices.length > 1 ? choices.map(({ id, naam }): [string, string] => [id, naam]) : [],
  };
}
