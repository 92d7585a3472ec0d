import { VANGNET_GROEPEN, type VangnetGroep } from '../aanvraag';
import { fact } from '../facts';
import { metLoondoorbetaling, type ZiektewetContext } from '../journeys/ziektewet.context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import type { Rol } from '../rollen';
import { addDays, addWeeks, formatDatum, type Datum } from '../termijnen/datum';
import { foutenInVerloop } from '../termijnen/ziektewet-kalender';
import { firstRefusal, type Act } from './act';
import { notInFuture } from './dates';
import { bedragVeld, bij, datumVeld, form, keuzeVeld, tekstVeld } from './schema';
import { stuurVaststellingTerug as stuurTerug } from './vaststelling';
import { rondAf } from './zw-einde';

type C = ZiektewetContext;
export const BEGELEIDERS: readonly Rol[] = ['RE_INTEGRATIEBEGELEIDER', 'PROCESBEGELEIDER'];

/** What the whole calendar counts from; can be set right as long as the dossier is open. */
export const bepaalEersteZiektedag: Act<C, { eersteZiektedagDatum: Datum }> = {
  label: 'Eerste ziektedag vaststellen',
  rollen: BEGELEIDERS,
  schema: form({ eersteZiektedagDatum: datumVeld('Eerste ziektedag') }),
  check: (context, { eersteZiektedagDatum }, { vandaag, regels = REGELBOEK }) => {
    const { onderbrekingen, verlof, geboorteDatum } = context;
    const verloop = {
      eersteZiektedagDatum,
      onderbrekingen,
      verlof,
      geboorteDatum: geboorteDatum ?? undefined,
    };
    const [fout] = foutenInVerloop(verloop, regels);
    return firstRefusal(
      notInFuture(eersteZiektedagDatum, vandaag, 'De eerste ziektedag'),
      fout && refuse('DATUM_ONMOGELIJK', `${fout.veld} ${fout.melding}.`),
    );
  },
  apply: (_context, { eersteZiektedagDatum }) => ({
    context: { eersteZiektedagDatum },
    facts: [fact('EersteZiektedagDetermined', { eersteZiektedagDatum })],
  }),
};

export const ZW_GEEN_RECHT_GRONDEN = {
  NIET_VERZEKERD: 'Niet verzekerd op de eerste ziektedag (ZW 19, 20, 46)',
  LOONDOORBETALING: 'De werkgever betaalt het loon door (ZW 29 lid 1)',
  AOW_LEEFTIJD: 'AOW-leeftijd bereikt (ZW 29 lid 4)',
  IVA: 'IVA-uitkering na een verkorte wachttijd (ZW 19d)',
  UITSLUITINGSGROND: 'Uitsluitingsgrond',
};

interface Recht {
  recht: boolean;
  geenRechtGrond?: keyof typeof ZW_GEEN_RECHT_GRONDEN;
  groep?: VangnetGroep;
  dagloon?: number;
  uitkeringspercentage?: number;
  ingangsDatum?: Datum;
  toelichting: string;
}

/** What the law allows per group (ZW 29 lid 2, 7 and 8, 29a, 29b, 29d; correction R9): percentages, and days waited. */
const PER_GROEP: Record<VangnetGroep, { van: number; tot: number; wacht: (eerste: Datum) => Datum }> = {
  UITZENDKRACHT: { van: 70, tot: 70, wacht: (eerste) => addDays(eerste, 2) },
  NAWERKING: { van: 70, tot: 70, wacht: (eerste) => addDays(eerste, 2) },
  EINDEDIENSTVERBANDER: { van: 70, tot: 70, wacht: (eerste) => addDays(eerste, 2) },
  // The amount of the WW: 75% in its first two months, 70% after (WW 47 and 47a); it runs on for thirteen weeks.
  WERKLOOS: { van: 70, tot: 75, wacht: (eerste) => addWeeks(eerste, 13) },
  ORGAANDONOR: { van: 100, tot: 100, wacht: (eerste) => eerste },
  ZWANGERSCHAP: { van: 100, tot: 100, wacht: (eerste) => eerste },
  // On request of the werkgever up to the dagloon, in the first 52 weeks.
  NO_RISK: { van: 70, tot: 100, wacht: (eerste) => eerste },
  EIGENRISICODRAGER: { van: 70, tot: 70, wacht: (eerste) => addDays(eerste, 2) },
};

/** The first day on which a group can have ziekengeld. WW can end sooner than its thirteen weeks: then that day. */
export const vroegsteIngang = (groep: VangnetGroep, eersteZiektedagDatum: Datum): Datum =>
  PER_GROEP[groep].wacht(eersteZiektedagDatum);

export const stelZwRechtVast: Act<C, Recht> = {
  label: 'Recht op ziekengeld vaststellen',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'],
  schema: form(
    {
      recht: { type: 'boolean', title: 'Recht op ziekengeld' },
      toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang'),
    },
    {
      geenRechtGrond: bij('recht', false, keuzeVeld('Grond', ZW_GEEN_RECHT_GRONDEN)),
      groep: bij('recht', true, keuzeVeld('Groep (ZW 29 lid 2); leeg: zoals bekend', VANGNET_GROEPEN), 'mag'),
      dagloon: bij('recht', true, bedragVeld('Dagloon', 0.01)),
      uitkeringspercentage: bij('recht', true, {
        type: 'number',
        title: 'Percentage van het dagloon',
        minimum: 1,
        maximum: 100,
      }),
      ingangsDatum: bij(
        'recht',
        true,
        datumVeld('Ziekengeld vanaf', 'Leeg: de eerste dag waarop de groep ziekengeld krijgt'),
        'mag',
      ),
    },
  ),
  check: (context, gegevens) => (gegevens.recht ? complete(context, gegevens) : withoutRecht(gegevens)),
  apply: (context, gegevens, { by }) => {
    const { recht, geenRechtGrond, dagloon, uitkeringspercentage, toelichting } = gegevens;
    const uitkomst = recht ? 'RECHT_ZIEKENGELD' : 'GEEN_RECHT_ZW';
    const groep = gegevens.groep ?? context.groep;
    const ingangsDatum =
      gegevens.ingangsDatum ?? (recht ? vroegsteIngang(groep!, context.eersteZiektedagDatum!) : null);
    return {
      context: {
        vaststelling: { uitkomst, doorId: by.medewerkerId },
        groep,
        aanvaard: {},
      },
      facts: [
        fact('RechtDetermined', {
          uitkomst,
          geenRechtGrond: geenRechtGrond ?? null,
          ingangsDatum,
          dagloon: dagloon ?? null,
          duurMaanden: null,
          loonheffingsnummer: null,
          toelichting,
          ...(groep && { groep }),
          ...(uitkeringspercentage !== undefined && { uitkeringspercentage }),
        }),
      ],
    };
  },
};

const withoutRecht = ({ geenRechtGrond, dagloon, uitkeringspercentage }: Recht): Refusal | undefined =>
  firstRefusal(
    geenRechtGrond ? undefined : refuse('ONVOLLEDIG', 'Bij een afwijzing hoort de grond.'),
    dagloon !== undefined || uitkeringspercentage !== undefined
      ? refuse('ONVOLLEDIG', 'Zonder recht hoort er geen dagloon of percentage bij.')
      : undefined,
  );

function complete({ eersteZiektedagDatum, groep: known }: C, gegevens: Recht): Refusal | undefined {
  const { geenRechtGrond, dagloon, uitkeringspercentage, ingangsDatum, groep = known } = gegevens;
  if (geenRechtGrond) return refuse('ONVOLLEDIG', 'Bij recht hoort geen grond voor een afwijzing.');
  if (!eersteZiektedagDatum) {
    return refuse('EERSTE_ZIEKTEDAG_ONTBREEKT', 'Stel eerst de eerste ziektedag vast.');
  }
  if (!groep) return refuse('ONVOLLEDIG', 'Kies de groep waartoe de cliënt hoort (ZW 29 lid 2).');
  if (dagloon === undefined || uitkeringspercentage === undefined) {
    return refuse('ONVOLLEDIG', 'Bij recht op ziekengeld horen een dagloon en een percentage.');
  }
  const { van, tot } = PER_GROEP[groep];
  const eerste = vroegsteIngang(groep, eersteZiektedagDatum);
  return firstRefusal(
    uitkeringspercentage < van || uitkeringspercentage > tot
      ? refuse(
          'PERCENTAGE_ONJUIST',
          `Voor deze groep is het ziekengeld ${van === tot ? van : `${van} tot ${tot}`}% van het dagloon (ZW 29 lid 7 en 8, 29a, 29b, 29d).`,
        )
      : undefined,
    ingangsDatum && ingangsDatum < (groep === 'WERKLOOS' ? eersteZiektedagDatum : eerste)
      ? refuse(
          'INGANGSDATUM_TE_VROEG',
          `Het ziekengeld gaat niet in vóór ${formatDatum(eerste)} (ZW 29 lid 2).`,
        )
      : undefined,
  );
}

export const stuurVaststellingTerug = { ...stuurTerug, rollen: BEGELEIDERS } as unknown as Act<
  C,
  { reden: string }
>;

/** Four eyes: the besluit is taken by another than who determined the right. An afwijzing ends the dossier. */
export const neemBesluit: Act<C, Record<string, never>> = {
  label: 'Besluit over het recht nemen en bekendmaken',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'],
  schema: form({}),
  when: ({ vaststelling }, { by }) =>
    vaststelling!.doorId === by.medewerkerId
      ? refuse('VIER_OGEN', 'U heeft deze vaststelling zelf gemaakt; een collega neemt het besluit.')
      : undefined,
  apply: (context, _gegevens, { vandaag }) => {
    const { uitkomst } = context.vaststelling!;
    const termijn = context.deadlines.BESLISTERMIJN;
    const taken = fact('BesluitTaken', {
      uitkomst,
      opTijd: !termijn || termijn.status === 'OPGESCHORT' || vandaag <= termijn.uiterlijkeDatum,
      ontvangers:
        metLoondoorbetaling(context) || context.groep === 'EIGENRISICODRAGER'
          ? ['CLIENT', 'WERKGEVER']
          : ['CLIENT'],
    });
    if (uitkomst === 'GEEN_RECHT_ZW') {
      return {
        context: { uitkomst, rechtBesluitDatum: vandaag },
        facts: [taken, fact('ZwEnded', { reden: 'GEEN_RECHT', eindeDatum: vandaag })],
      };
    }
    const decided = { ...context, rechtBesluitDatum: vandaag };
    const ended = context.einde ? rondAf(decided, context.einde) : undefined;
    return {
      context: { rechtBesluitDatum: vandaag, ...ended?.context },
      facts: [taken, ...(ended?.facts ?? [])],
    };
  },
};
