import { AFDELINGEN, type Afdeling } from '../aanvraag';
import { fact } from '../facts';
import {
  nieuweStand,
  STANDEN,
  wijziging,
  type HerbeoordelingContext,
  type Stand,
} from '../journeys/herbeoordeling.context';
import { refuse, type Refusal } from '../refusals';
import { kenmerkenVan } from '../soorten';
import { addWeeks, formatDatum, latest, type Datum } from '../termijnen/datum';
import { eindeRecht } from '../termijnen/einde-wga';
import type { Uitkomst } from '../uitkomst';
import { firstRefusal, type Act } from './act';
import { notInFuture } from './dates';
import { rondIntakeAfMet } from './intake-vragen';
import * as intake from './intake';
import { datumVeld, form, keuzeVeld, tekstVeld } from './schema';

type C = HerbeoordelingContext;

const huidigVelden = {
  lguTotDatum: datumVeld('Loongerelateerde uitkering loopt tot', 'Leeg als die voorbij is of er niet was'),
};
const huidigVeld = keuzeVeld('Huidige uitkering en klasse', STANDEN);

/** Whether UWV asks itself: then it is no aanvraag (Awb 1:3 lid 3). */
export const isIntern = ({ aanvrager }: C): boolean =>
  !kenmerkenVan('HERBEOORDELING_VRAAG', { aanvrager }).isAanvraag;

interface Intake {
  huidigeStand: Stand;
  lguTotDatum?: Datum;
  afdeling?: Afdeling;
  datumInGeding?: Datum;
}

/** Where the client stands now, for which day is judged, and which part of UWV asks when UWV asks itself. */
export const rondIntakeAf = rondIntakeAfMet<C, Intake>({
  velden: { huidigeStand: huidigVeld },
  optioneel: {
    ...huidigVelden,
    afdeling: keuzeVeld('Gevraagd door', AFDELINGEN),
    datumInGeding: datumVeld('Datum in geding', 'Leeg: de dag van ontvangst'),
  },
  check: (context, { huidigeStand, lguTotDatum, afdeling, datumInGeding }, { vandaag }) =>
    firstRefusal(
      isIntern(context) && !(afdeling ?? context.afdeling)
        ? refuse('ONVOLLEDIG', 'Kies welke afdeling om de herbeoordeling vraagt.')
        : undefined,
      !isIntern(context) && afdeling
        ? refuse('ONVOLLEDIG', 'Een afdeling hoort alleen bij een verzoek van UWV zelf.')
        : undefined,
      datumInGeding && notInFuture(datumInGeding, vandaag, 'De datum in geding'),
      alleenBijWga(huidigeStand, lguTotDatum),
    ),
  bewaart: ({ huidigeStand, lguTotDatum, afdeling, datumInGeding }, context) => ({
    huidig: { stand: huidigeStand, lguTotDatum: lguTotDatum ?? null },
    afdeling: afdeling ?? context.afdeling,
    datumInGeding: datumInGeding ?? context.ontvangstDatum,
  }),
});

const alleenBijWga = (stand: Stand | undefined, lguTotDatum?: Datum): Refusal | undefined =>
  lguTotDatum && (stand === 'GEEN_RECHT' || stand === 'IVA')
    ? refuse('ONVOLLEDIG', 'Een loongerelateerde uitkering is er alleen bij een recht op WGA (Wet WIA 54).')
    : undefined;

/** Only an aanvraag can be left buiten behandeling; a verzoek of UWV itself is taken back or annulled. */
export const stelBuitenBehandeling: Act<C, { toelichting: string }> = {
  ...(intake.stelBuitenBehandeling as unknown as Act<C, { toelichting: string }>),
  when: (context, env) =>
    isIntern(context)
      ? refuse(
          'GEEN_AANVRAAG',
          'Een verzoek van UWV zelf is geen aanvraag; annuleer het als het vervalt (Awb 1:3 lid 3).',
        )
      : intake.stelBuitenBehandeling.when!(context, env),
};

interface Vastgesteld {
  huidigeStand?: Stand;
  lguTotDatum?: Datum;
  verdientVanafDatum?: Datum;
  ingangsDatum?: Datum;
  toelichting: string;
}

const huidigVan = ({ huidig }: C, { huidigeStand, lguTotDatum }: Vastgesteld): C['huidig'] =>
  huidigeStand ? { stand: huidigeStand, lguTotDatum: lguTotDatum ?? null } : huidig;
const wijzigingVan = (context: C, gegevens: Vastgesteld): Uitkomst =>
  wijziging(huidigVan(context, gegevens)!.stand, nieuweStand(context));

/** The change follows from the class before and the class now; nobody types it, and the end of a right is counted. */
export const stelRechtVast: Act<C, Vastgesteld> = {
  label: 'Uitkomst van de herbeoordeling vaststellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form(
    { toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang') },
    {
      huidigeStand: { ...huidigVeld, description: 'Alleen nodig als die nog niet is vastgelegd' },
      ...huidigVelden,
      verdientVanafDatum: datumVeld(
        'Verdient meer dan 65% sinds',
        'Alleen bij het einde van het recht (Wet WIA 56)',
      ),
      ingangsDatum: datumVeld('Wijziging gaat in op', 'Leeg bij ongewijzigd en bij het einde van het recht'),
    },
  ),
  check: (context, gegevens, { vandaag }) => {
    const huidig = huidigVan(context, gegevens);
    if (!huidig)
      return refuse('ONVOLLEDIG', 'Leg de huidige uitkering en klasse vast; daarmee wordt vergeleken.');
    const uitkomst = wijzigingVan(context, gegevens);
    return firstRefusal(
      alleenBijWga(huidig.stand, gegevens.lguTotDatum),
      gegevens.verdientVanafDatum &&
        notInFuture(gegevens.verdientVanafDatum, vandaag, 'Het begin van de verdiensten'),
      gegevens.verdientVanafDatum && uitkomst !== 'EINDE_RECHT'
        ? refuse('ONVOLLEDIG', 'De verdiensten tellen hier alleen bij het einde van het recht (Wet WIA 56).')
        : undefined,
      ZONDER_INGANG.includes(uitkomst) ? zonderIngang(uitkomst, gegevens) : metIngang(context, gegevens),
    );
  },
  apply: (context, gegevens, { by, vandaag, regels }) => {
    const huidig = huidigVan(context, gegevens)!;
    const uitkomst = wijzigingVan(context, gegevens);
    const einde = {
      bevindingDatum: latest(context.datumInGeding!, vandaag),
      lguTotDatum: huidig.lguTotDatum,
      verdientVanafDatum: gegevens.verdientVanafDatum ?? null,
    };
    return {
      context: { huidig, vaststelling: { uitkomst, doorId: by.medewerkerId } },
      facts: [
        fact('RechtDetermined', {
          uitkomst,
          geenRechtGrond: null,
          ingangsDatum: gegevens.ingangsDatum ?? null,
          dagloon: null,
          duurMaanden: null,
          loonheffingsnummer: null,
          toelichting: gegevens.toelichting,
          eindeDatum: uitkomst === 'EINDE_RECHT' ? eindeRecht(einde, regels) : null,
          huidigeKlasse: huidig.stand,
          klasse: nieuweStand(context),
        }),
      ],
    };
  },
};

const ZONDER_INGANG: readonly Uitkomst[] = ['ONGEWIJZIGD', 'EINDE_RECHT'];

const zonderIngang = (uitkomst: Uitkomst, { ingangsDatum }: Vastgesteld): Refusal | undefined =>
  ingangsDatum
    ? refuse(
        'ONVOLLEDIG',
        uitkomst === 'EINDE_RECHT'
          ? 'De dag waarop het recht eindigt wordt berekend (Wet WIA 49 en 56).'
          : 'Er verandert niets, dus er gaat niets in.',
      )
    : undefined;

/** No right over a time that lies more than 52 weeks before the aanvraag (Wet WIA 64 lid 11). */
function metIngang({ ontvangstDatum }: C, { ingangsDatum }: Vastgesteld): Refusal | undefined {
  if (!ingangsDatum) return refuse('ONVOLLEDIG', 'Vul in op welke dag de wijziging ingaat.');
  const vroegst = addWeeks(ontvangstDatum, -52);
  return ingangsDatum < vroegst
    ? refuse(
        'INGANGSDATUM_TE_VROEG',
        `Er is geen recht over de tijd vóór ${formatDatum(vroegst)}, 52 weken voor de aanvraag (Wet WIA 64 lid 11).`,
      )
    : undefined;
}
