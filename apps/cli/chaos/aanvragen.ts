import type { Rol } from '../../../libs/domain/rollen';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import type { Chance } from './chance';

const SOORTEN = { WIA_CLAIM: 0.45, ZW: 0.3, EZWB: 0.12, DESKUNDIGENOORDEEL: 0.13 };
type Soort = keyof typeof SOORTEN;

/** Who has a ZW dossier: now and then a WIA-aanvraag follows, and the two dossiers hear of each other. */
export interface Ziek {
  client: object;
  eersteZiektedagDatum: Datum;
}

export interface Binnengekomen {
  rol: Rol;
  fase: string;
  aanvraag: { soort: Soort; ontvangstDatum: Datum; eersteZiektedagDatum?: Datum; client: object };
}

/** The next aanvraag: received over the past days, of a new client or of one who is ill already. */
export function inventAanvraag(
  chance: Chance,
  vandaag: Datum,
  receivedBefore: number,
  bsn: () => string,
  zieken: readonly Ziek[],
): Binnengekomen {
  const soort = chance.weighted(Object.keys(SOORTEN) as Soort[], (name) => SOORTEN[name]) ?? 'ZW';
  const ontvangstDatum = addDays(vandaag, -chance.between(0, receivedBefore));
  const known =
    soort === 'WIA_CLAIM' && zieken.length > 0 && chance.happens(0.4) ? chance.pick(zieken) : undefined;
  const client = known?.client ?? {
    bsn: bsn(),
    naam: "A. van 't Hof",
    geboorteDatum: '1980-05-01',
    postcode: chance.pick(['6411 AB', '6461 AB']),
  };
  const ziekSinds = (least: number, most: number) =>
    known?.eersteZiektedagDatum ?? addDays(ontvangstDatum, -chance.between(least, most));
  switch (soort) {
    case 'ZW': {
      // Anywhere in the two years, so that every date of the calendar comes by.
      const eersteZiektedagDatum = ziekSinds(1, 710);
      return van('RE_INTEGRATIEBEGELEIDER', 'EERSTE_LIJN', { eersteZiektedagDatum, vangnet: true });
    }
    case 'EZWB':
      return van('RE_INTEGRATIEBEGELEIDER', 'SCREENING', {
        eersteZiektedagDatum: ziekSinds(275, 340),
        vangnet: true,
      });
    case 'DESKUNDIGENOORDEEL':
      return van('PROCESBEGELEIDER', 'INTAKE', {
        aanvrager: chance.pick(['CLIENT', 'WERKGEVER']),
        oordeel: chance.pick(['EIGEN_WERK', 'REINT_WERKGEVER']),
        werkgever: { naam: 'Proef BV' },
      });
    default:
      return van('PROCESBEGELEIDER', 'INTAKE', {
        eersteZiektedagDatum: ziekSinds(640, 700),
        vangnet: known ? true : chance.happens(0.6),
      });
  }

  function van(rol: Rol, fase: string, more: object): Binnengekomen {
    return { rol, fase, aanvraag: { soort, ontvangstDatum, client, ...more } };
  }
}
