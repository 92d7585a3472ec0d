import type { EzwbContext } from '../journeys/ezwb.context';
import { zwBerichten, type BerichtHandlers } from './klantreis';

const zw = zwBerichten<EzwbContext>();

/**
 * What the ZW dossier tells. A herstel and the new illness after it are an interruption that moves the toetsdatum: the
 * one that was determined no longer holds, and is determined anew (the most made error, evaluation Box 6.2).
 */
export const ezwbBerichten: BerichtHandlers<EzwbContext> = {
  ZW_GEEINDIGD: (context, gegevens) => {
    const effect = zw.ZW_GEEINDIGD!(context, gegevens);
    if (gegevens.uitkomst !== 'HERSTELD') return effect;
    return { ...effect, context: { ...effect?.context, hersteldSindsDatum: gegevens.datum } };
  },
  ZW_HERVAT: (context, gegevens) => {
    const effect = zw.ZW_HERVAT!(context, gegevens);
    const { hersteldSindsDatum, onderbrekingen } = context;
    if (!hersteldSindsDatum || hersteldSindsDatum >= gegevens.datum) return effect;
    const onderbreking = { herstelDatum: hersteldSindsDatum, ziekDatum: gegevens.datum };
    return {
      ...effect,
      context: {
        ...effect?.context,
        onderbrekingen: [...onderbrekingen, onderbreking],
        hersteldSindsDatum: null,
      },
    };
  },
};
