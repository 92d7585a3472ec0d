/** What is done to a taak by an act on its dossier: its form is there, this is the way to it. */
export const VIA_DOSSIER = {
  splits: 'Splits: vraag een deel aan een ander',
  rondAf: 'Rond af, met wat volgt',
};
export type ViaDossier = keyof typeof VIA_DOSSIER;
export const isViaDossier = (actie: string): actie is ViaDossier => Object.hasOwn(VIA_DOSSIER, actie);

/** The number of a taak that people agreed on; undefined for one that follows from the state of the dossier. */
export const nummerOf = ({ soort }: { soort: string }): string | undefined =>
  /^AFSPRAAK-(\d+)$/.exec(soort)?.[1];

/** What people agreed on, they say when it is done; the state ends the others. */
export const viaDossier = (taak: { soort: string }): ViaDossier[] =>
  nummerOf(taak) === undefined ? ['splits'] : ['splits', 'rondAf'];

/** The act of the dossier, and of which taak it is. */
export const actOf = (wat: ViaDossier, taak: { soort: string }): { actie: string; taak?: string } =>
  wat === 'rondAf' ? { actie: 'rondTaakAf', taak: nummerOf(taak)! } : { actie: 'spreekTaakAf' };
