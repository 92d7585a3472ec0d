import { keepBack } from '../controles/controle';
import { EZWB_CONTROLES } from '../controles/ezwb-controles';
import { fact } from '../facts';
import { datumInGeding, type EzwbContext } from '../journeys/ezwb.context';
import { refuse } from '../refusals';
import { getalOp, REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addMonths, formatDatum, latest, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Env } from './act';
import { ezwbUitkomst } from './ezwb-uitkomst';
import { datumVeld, form, tekstVeld } from './schema';
import { keurVaststellingGoed as keurGoed, stuurVaststellingTerug as stuurTerug } from './vaststelling';

type C = EzwbContext;

/** The end of the ziekengeld: a month after the later of toetsdatum and besluit (ZW 19aa lid 2, as UWV reads it). */
export function eindeZiekengeld(toetsDatum: Datum, besluit: Datum, regels: Regelboek = REGELBOEK): Datum {
  return addMonths(latest(toetsDatum, besluit), getalOp(regels, 'ezwb.uitloop', toetsDatum));
}

interface Vastgesteld {
  eindeDatum?: Datum;
  werkgeverBetaalt: boolean;
  toelichting: string;
}

/** The outcome follows from the law; the end date is entered and held to the count, as if decided today. */
export const stelRechtVast: Act<C, Vastgesteld> = {
  label: 'Uitkomst van de EZWb vaststellen',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form(
    {
      werkgeverBetaalt: {
        type: 'boolean',
        title: 'De (ex-)werkgever draagt de kosten (mede): eigenrisicodrager of gedifferentieerde premie',
        description: 'Hij krijgt dan een kopie van het besluit, zonder medische gegevens',
      },
      toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang'),
    },
    {
      eindeDatum: datumVeld(
        'Ziekengeld eindigt op',
        'Alleen bij meer dan 65%: een maand na de toetsdatum of, als dat later is, na het besluit',
      ),
    },
  ),
  check: (context, { eindeDatum }, { vandaag, regels }) => {
    if (ezwbUitkomst(context) !== 'BEEINDIGEN_GT65') {
      return eindeDatum
        ? refuse('EINDE_DATUM_ONJUIST', 'Het ziekengeld loopt door; er hoort geen einde bij.')
        : undefined;
    }
    const einde = eindeZiekengeld(datumInGeding(context)!, vandaag, regels);
    return eindeDatum === einde
      ? undefined
      : refuse(
          'EINDE_DATUM_ONJUIST',
          `Bij meer dan 65% eindigt het ziekengeld op ${formatDatum(einde)}: een maand na de toetsdatum ${formatDatum(datumInGeding(context)!)} of, als dat later is, na het besluit (ZW 19aa lid 2).`,
        );
  },
  apply: (context, { eindeDatum, werkgeverBetaalt, toelichting }, { by }) => {
    const uitkomst = ezwbUitkomst(context);
    return {
      context: { vaststelling: { uitkomst, doorId: by.medewerkerId }, werkgeverBetaalt, aanvaard: {} },
      facts: [
        fact('RechtDetermined', {
          uitkomst,
          geenRechtGrond: null,
          ingangsDatum: null,
          dagloon: null,
          duurMaanden: null,
          loonheffingsnummer: null,
          toelichting,
          eindeDatum: eindeDatum ?? null,
          werkgeverBetaalt,
        }),
      ],
    };
  },
};

/** Checked by another re-integratiebegeleider, or a procesbegeleider: never by who determined it. */
const CONTROLEURS = ['RE_INTEGRATIEBEGELEIDER', 'PROCESBEGELEIDER'] as const;
const noFinding = keepBack<C>(EZWB_CONTROLES);
export const keurVaststellingGoed = {
  ...keurGoed,
  rollen: CONTROLEURS,
  when: (context: C, env: Env) => firstRefusal(keurGoed.when!(context, env), noFinding(context, env)),
} as unknown as Act<C, Record<string, never>>;
export const stuurVaststellingTerug = { ...stuurTerug, rollen: CONTROLEURS } as unknown as Act<
  C,
  { reden: string }
>;

/** The besluit is of the re-integratiebegeleider (evaluation Box 6.2) and counts its end from this very day. */
export const neemBesluit: Act<C, Record<string, never>> = {
  label: 'Besluit nemen en bekendmaken',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form({}),
  when: (context, env) =>
    firstRefusal(
      context.belastbaarheid?.getekendDoorId
        ? undefined
        : refuse(
            'HANDTEKENING_ONTBREEKT',
            'Er is nog geen medisch oordeel dat een verzekeringsarts heeft getekend.',
          ),
      noFinding(context, env),
    ),
  apply: (context, _gegevens, { vandaag, regels }) => {
    const { uitkomst } = context.vaststelling!;
    const eindeDatum =
      uitkomst === 'BEEINDIGEN_GT65' ? eindeZiekengeld(datumInGeding(context)!, vandaag, regels) : null;
    const termijn = context.deadlines.BESLISTERMIJN;
    return {
      context: { uitkomst },
      facts: [
        fact('BesluitTaken', {
          uitkomst,
          opTijd: !termijn || termijn.status === 'OPGESCHORT' || vandaag <= termijn.uiterlijkeDatum,
          ontvangers: context.werkgeverBetaalt ? ['CLIENT', 'WERKGEVER'] : ['CLIENT'],
          ...(eindeDatum && { eindeDatum }),
        }),
        fact('EzwbDecided', { uitkomst, eindeDatum, datum: vandaag }),
      ],
    };
  },
};
