/** Icon and tone of a column, beside its word. */
export const KOLOM_LOOK: Record<string, { icon: string; tone: string }> = {
  TE_LAAT: { icon: '●', tone: 'late' },
  VANDAAG: { icon: '▲', tone: 'warn' },
  DEZE_WEEK: { icon: '▲', tone: 'warn' },
  VOLGENDE_WEEK: { icon: '○', tone: 'ok' },
  LATER: { icon: '○', tone: 'plain' },
  OPGESCHORT: { icon: '‖', tone: 'hold' },
  ZONDER_TERMIJN: { icon: '–', tone: 'plain' },
  DWANGSOM_LOOPT: { icon: '€', tone: 'late' },
};

/** The length of a bar from 0 to 100, so that one dossier is still to be seen. */
export function barLength(aantal: number, most: number): number {
  return aantal === 0 || most === 0 ? 0 : Math.max(4, Math.round((100 * aantal) / most));
}

/** What all teams have together, in every column. */
export function total(teams: readonly { aantallen: Record<string, number> }[], kolom: string): number {
  return teams.reduce((sum, { aantallen }) => sum + (aantallen[kolom] ?? 0), 0);
}
