/** Of whom a figure is. */
export type ScopeVraag =
  { soort: 'TEAM' | 'KANTOOR' | 'DISTRICT'; id: string } | { soort: 'LANDELIJK'; id: null };

const SHAPE = /^(team|kantoor|district):([A-Za-z0-9][A-Za-z0-9_.-]{0,63})$/;

/** `team:heerlen-3`, `kantoor:heerlen`, `district:limburg` or `landelijk`; undefined for anything else. */
export function scopeOf(text: string): ScopeVraag | undefined {
  if (text === 'landelijk') return { soort: 'LANDELIJK', id: null };
  const [, soort, id] = SHAPE.exec(text) ?? [];
  return soort && id ? { soort: soort.toUpperCase() as 'TEAM' | 'KANTOOR' | 'DISTRICT', id } : undefined;
}
