import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import { bekortingDoorTeLaat, eindeWachttijd } from '../termijnen/wachttijd';
import { firstRefusal, type Act } from './act';
import { datumVeld, form, tekstVeld } from './schema';

type RivContext = JourneyContext & { eersteZiektedagDatum: Datum | null };
const MAX_LOONSANCTIE_DAGEN = 364;

export const keurRivGoed: Act<RivContext, { toelichting: string }> = {
  label: 'Re-integratie voldoende',
  rollen: ['ARBEIDSDESKUNDIGE'],
  schema: form({ toelichting: tekstVeld('Toelichting', 'lang') }),
  apply: (_context, { toelichting }) => ({ facts: [fact('RivApproved', { toelichting })] }),
};

/**
 * Wet WIA 25 lid 9-11 and 14: at most 52 weeks, due six weeks before the end of the wachttijd. A later besluit shortens
 * the sanction by its delay; after the end of the wachttijd it is barred.
 */
export const loonsanctieOp = <C extends RivContext>(
  eindeVan: (context: C) => Datum,
): Act<C, { reden: string; totDatum?: Datum }> => ({
  label: 'Loonsanctie opleggen',
  rollen: ['ARBEIDSDESKUNDIGE'],
  schema: form(
    { reden: tekstVeld('Tekortkoming', 'lang') },
    { totDatum: datumVeld('Loonsanctie tot', 'Leeg: 52 weken na het einde van de wachttijd') },
  ),
  when: (context, { vandaag }) => {
    const einde = eindeVan(context);
    return vandaag >= einde
      ? refuse(
          'LOONSANCTIE_TE_LAAT',
          `De wachttijd is op ${formatDatum(einde)} geëindigd; een loonsanctie kan niet meer (Wet WIA 25 lid 11).`,
        )
      : undefined;
  },
  check: (context, { totDatum }, { vandaag }) => {
    const einde = eindeVan(context);
    const dagenTeLaat = bekortingDoorTeLaat(vandaag, einde);
    return firstRefusal(
      totDatum && totDatum <= einde
        ? refuse(
            'DATUM_ONMOGELIJK',
            `De loonsanctie begint op ${formatDatum(einde)} en moet daarna eindigen.`,
          )
        : undefined,
      totDatum && totDatum > addDays(einde, MAX_LOONSANCTIE_DAGEN)
        ? refuse('DATUM_ONMOGELIJK', 'Een loonsanctie duurt ten hoogste 52 weken (Wet WIA 25 lid 9).')
        : undefined,
      totDatum && addDays(totDatum, -dagenTeLaat) <= einde
        ? refuse(
            'DATUM_ONMOGELIJK',
            `Het besluit is ${dagenTeLaat} dagen te laat en bekort de loonsanctie met zoveel dagen; zo blijft er niets over (Wet WIA 25 lid 14).`,
          )
        : undefined,
    );
  },
  apply: (context, { reden, totDatum }, { vandaag }) => {
    const einde = eindeVan(context);
    const dagenTeLaat = bekortingDoorTeLaat(vandaag, einde);
    const vol = totDatum ?? addDays(einde, MAX_LOONSANCTIE_DAGEN);
    return {
      context: { uitkomst: 'LOONSANCTIE' } as Partial<C>,
      facts: [fact('LoonsanctieImposed', { reden, totDatum: addDays(vol, -dagenTeLaat), dagenTeLaat })],
    };
  },
});

/** Of version 1, which knew no interruptions and ended the dossier. */
export const legLoonsanctieOp = loonsanctieOp<RivContext>(({ eersteZiektedagDatum }) =>
  eindeWachttijd(eersteZiektedagDatum!),
);
