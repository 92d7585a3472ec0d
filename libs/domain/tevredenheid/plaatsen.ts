/** Whose answers these are: a team, a kantoor without its team, or somebody of SMZ outside the centres of Regie. */
export type Groep = `team:${string}` | `kantoor:${string}` | 'overig';

/** The kantoren and teams there are, to recognise them in a file by id or by name. */
export interface Plaatsen {
  kantoren: readonly { id: string; naam: string }[];
  teams: readonly { id: string; naam: string; kantoorId: string }[];
}

const same = (tekst: string) => {
  const plain = tekst.trim().toLowerCase();
  return ({ id, naam }: { id: string; naam: string }) => id === plain || naam.toLowerCase() === plain;
};

/** A kantoor or team by its id or name; upper and lower case are the same. */
export const vindKantoor = ({ kantoren }: Plaatsen, tekst: string) => kantoren.find(same(tekst));
export const vindTeam = ({ teams }: Plaatsen, tekst: string) => teams.find(same(tekst));
