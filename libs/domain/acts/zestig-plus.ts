import { fact } from '../facts';
import { eindeWachttijdVan, type WiaClaimContextV2 } from '../journeys/wia-claim.context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { magZestigPlus, type ZestigPlus } from '../schatting/zestig-plus';
import { foutenInVraag } from '../schatting/vraag';
import { schat, type SchattingVraag } from '../schatting/schat';
import type { Act } from './act';
import { factData, standOf } from './schatting-act';
import { bedragVeld, form, tekstVeld } from './schema';

type C = WiaClaimContextV2;

interface Vereenvoudigd {
  toestemmingWerknemer: boolean;
  toestemmingWerkgever?: boolean;
  maatmanUurloon: number;
  maatmanUren: number;
  feitelijkUurloon?: number;
  toelichting: string;
}

/**
 * The 60-plusmaatregel: with the consent of both, the arbeidsdeskundige alone, without verzekeringsarts or FML
 * (Kamerbrieven 2022-2025). Refused outside its periods, under 60 and without consent.
 */
export const beoordeelVereenvoudigd: Act<C, Vereenvoudigd> = {
  label: 'Vereenvoudigd beoordelen (60-plusmaatregel)',
  rollen: ['ARBEIDSDESKUNDIGE'],
  schema: form(
    {
      toestemmingWerknemer: { type: 'boolean', title: 'De werknemer stemt schriftelijk in' },
      maatmanUurloon: bedragVeld('Maatmanloon per uur', 0.01),
      maatmanUren: {
        type: 'number',
        title: 'Uren per week van de maatman',
        minimum: 1,
        maximum: 60,
        multipleOf: 0.01,
      },
      toelichting: tekstVeld('Arbeidskundige onderbouwing (geen medische gegevens)', 'lang'),
    },
    {
      toestemmingWerkgever: {
        type: 'boolean',
        title: 'De werkgever stemt schriftelijk in',
        description: 'Als er een werkgever is',
      },
      feitelijkUurloon: bedragVeld('Feitelijk loon per uur, als er verdiensten zijn'),
    },
  ),
  when: (context, { regels = REGELBOEK }) => {
    const gegevens = {
      toestemmingWerknemer: true,
      ...(context.heeftWerkgever && { toestemmingWerkgever: true }),
    };
    return reden(context, gegevens, regels);
  },
  check: (context, gegevens, { regels = REGELBOEK }) => {
    const { toestemmingWerknemer, toestemmingWerkgever = false } = gegevens;
    const consent = { toestemmingWerknemer, ...(context.heeftWerkgever && { toestemmingWerkgever }) };
    const [fout] = foutenInVraag(vraagVan(context, gegevens), regels);
    return reden(context, consent, regels) ?? (fout && refuse('ONVOLLEDIG', `${fout.veld} ${fout.melding}.`));
  },
  apply: (context, gegevens, { regels = REGELBOEK }) => {
    const vraag = vraagVan(context, gegevens);
    const found = schat(vraag, regels);
    return {
      context: { schatting: standOf(found, vraag) },
      facts: [
        fact('ArbeidskundigOnderzoekSkipped', {
          grondslag: '60-plusmaatregel: geen verzekeringsarts, geen FML',
        }),
        fact(
          'ArbeidsongeschiktheidDetermined',
          factData({ grond: 'ZESTIG_PLUS', toelichting: gegevens.toelichting }, vraag, found),
        ),
      ],
    };
  },
};

type Consent = Pick<ZestigPlus, 'toestemmingWerknemer' | 'toestemmingWerkgever'>;

function zestigPlus(context: C, consent: Consent) {
  return {
    geboorteDatum: context.geboorteDatum!,
    eindeWachttijdDatum: eindeWachttijdVan(context)!,
    ...consent,
  };
}

function reden(context: C, consent: Consent, regels: typeof REGELBOEK) {
  if (!context.geboorteDatum || !eindeWachttijdVan(context)) {
    return refuse(
      'EERSTE_ZIEKTEDAG_ONTBREEKT',
      'Zonder geboortedatum en eerste ziektedag is dit niet te bepalen.',
    );
  }
  const waarom = magZestigPlus(zestigPlus(context, consent), regels);
  return waarom === null
    ? undefined
    : refuse('ZESTIG_PLUS_NIET', `Vereenvoudigd beoordelen kan niet: ${waarom}.`);
}

const vraagVan = (context: C, gegevens: Vereenvoudigd): SchattingVraag => ({
  wet: 'WIA',
  peilDatum: eindeWachttijdVan(context)!,
  maatman: { uurloon: gegevens.maatmanUurloon, uren: gegevens.maatmanUren },
  ...(gegevens.feitelijkUurloon !== undefined && { feitelijkUurloon: gegevens.feitelijkUurloon }),
  zestigPlus: zestigPlus(context, {
    toestemmingWerknemer: gegevens.toestemmingWerknemer,
    ...(context.heeftWerkgever && { toestemmingWerkgever: gegevens.toestemmingWerkgever ?? false }),
  }),
});
