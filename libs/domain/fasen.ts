/** The phases of a dossier, in the order in which a WIA-claim goes through them, as the floor calls them. */
export const FASEN = {
  INTAKE: 'Intake',
  RIV_TOETS: 'RIV-toets',
  DOSSIERVORMING: 'Dossiervorming',
  MEDISCHE_BEOORDELING: 'Medische beoordeling',
  ARBEIDSKUNDIGE_BEOORDELING: 'Arbeidskundige beoordeling',
  VASTSTELLING: 'Vaststelling',
  CONTROLE: 'Controle',
  BESLUIT: 'Besluit',
  AFGESLOTEN: 'Afgesloten',
} as const;
export type Fase = keyof typeof FASEN;

export const labelOfFase = (fase: string): string => (FASEN as Record<string, string>)[fase] ?? fase;

export type FaseStand = 'KLAAR' | 'NU' | 'STRAKS' | 'OVERGESLAGEN';

/** The road of a dossier: what is behind it, where it stands, what may come, and what it never had to do. */
export function fasenOf(
  fase: string,
  begonnen: Readonly<Record<string, string>>,
): { fase: string; label: string; stand: FaseStand; datum?: string }[] {
  const all = Object.keys(FASEN);
  const now = all.indexOf(fase);
  return all.map((name, index) => {
    const datum = begonnen[name];
    const stand: FaseStand = index === now ? 'NU' : index > now ? 'STRAKS' : datum ? 'KLAAR' : 'OVERGESLAGEN';
    return { fase: name, label: labelOfFase(name), stand, ...(datum && index <= now ? { datum } : {}) };
  });
}
