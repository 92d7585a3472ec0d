import type { FactType } from '../facts';

/** What else than a day can end a wait: something that happens in the dossier. */
const WEKKERS = {
  AANVULLING_ONTVANGEN: { label: 'De aanvulling is binnen', feiten: ['AanvullingReceived'] },
  MEDISCHE_INFORMATIE: { label: 'De medische informatie is binnen', feiten: ['MedischeInformatieReceived'] },
  CONTACT: { label: 'Er is contact met de cliënt geweest', feiten: ['ContactRegistered'] },
  KLOK_HERVAT: { label: 'De termijn loopt weer', feiten: ['BeslistermijnResumed'] },
  VOORBEREIDING_TERUG: { label: 'De voorbereiding is teruggemeld', feiten: ['VoorbereidingReported'] },
  MDO_BESPROKEN: { label: 'De cliënt is in het MDO besproken', feiten: ['MdoDiscussed'] },
} as const satisfies Record<string, { label: string; feiten: readonly FactType[] }>;
export type Wekker = keyof typeof WEKKERS;

/** What each is called on the floor. */
export const WEKKER_NAMEN = Object.fromEntries(
  Object.entries(WEKKERS).map(([wekker, { label }]) => [wekker, label]),
) as Record<Wekker, string>;

/** What these facts end a wait for. */
export const gewektDoor = (feiten: readonly FactType[]): Wekker[] =>
  (Object.keys(WEKKERS) as Wekker[]).filter((wekker) =>
    (WEKKERS[wekker].feiten as readonly FactType[]).some((feit) => feiten.includes(feit)),
  );
