/** What each phase of each journey is called on the floor. Which of them a journey has, and in what order, it says itself. */
export const FASEN = {
  GEPLAND: 'Gepland',
  EERSTE_LIJN: 'Eerste lijn',
  EIGENRISICODRAGER: 'Begeleiding bij de eigenrisicodrager',
  MDO_INTAKE: 'Multidisciplinaire intake',
  PROBLEEMANALYSE: 'Probleemanalyse',
  PLAN_VAN_AANPAK: 'Plan van aanpak',
  MONITORING: 'Monitoring',
  NAZORG: 'Hersteld, samentelling mogelijk',
  SCREENING: 'Screening',
  OPROEP: 'Oproep',
  UITGESTELD: 'Uitgesteld: verdient al meer dan 65%',
  INTAKE: 'Intake',
  RIV_TOETS: 'RIV-toets',
  LOONSANCTIE: 'Loonsanctie',
  DOSSIERVORMING: 'Dossiervorming',
  MEDISCHE_BEOORDELING: 'Medische beoordeling',
  ARBEIDSKUNDIGE_BEOORDELING: 'Arbeidskundige beoordeling',
  VASTSTELLING: 'Vaststelling',
  CONTROLE: 'Controle',
  BESLUIT: 'Besluit',
  OORDEEL: 'Oordeel',
  ADVIES: 'Advies',
  AFGESLOTEN: 'Afgesloten',
} as const;
export type Fase = keyof typeof FASEN;

/** Phases off the main road: a dossier shows them only once it has been there. */
const ZIJWEGEN: ReadonlySet<string> = new Set<Fase>([
  'LOONSANCTIE',
  'EIGENRISICODRAGER',
  'NAZORG',
  'UITGESTELD',
]);

export const labelOfFase = (fase: string): string => (FASEN as Record<string, string>)[fase] ?? fase;

export type FaseStand = 'KLAAR' | 'NU' | 'STRAKS' | 'OVERGESLAGEN';

/** The road of a dossier: what is behind it, where it stands, what may come, and what it never had to do. */
export function fasenOf(
  fase: string,
  begonnen: Readonly<Record<string, string>>,
  road: readonly Fase[],
): { fase: string; label: string; stand: FaseStand; datum?: string; zijweg?: true }[] {
  const all = road.filter((name) => !ZIJWEGEN.has(name) || name === fase || begonnen[name]);
  const now = all.indexOf(fase as Fase);
  return all.map((name, index) => {
    const datum = begonnen[name];
    const stand: FaseStand = index === now ? 'NU' : index > now ? 'STRAKS' : datum ? 'KLAAR' : 'OVERGESLAGEN';
    return {
      fase: name,
      label: labelOfFase(name),
      stand,
      ...(datum && index <= now ? { datum } : {}),
      ...(ZIJWEGEN.has(name) ? { zijweg: true as const } : {}),
    };
  });
}
