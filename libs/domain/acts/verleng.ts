import { fact } from '../facts';
import type { InvoerOf } from '../journeys/beslistermijn-klok';
import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK, regelOp, type Regelboek } from '../regels/regelboek';
import { beslistermijn, kennisgevingOpTijd } from '../termijnen/beslistermijn';
import { addDays, addWeeks, formatDatum, type Datum } from '../termijnen/datum';
import { aankondigingFor, regelFor } from '../termijnen/regels';
import type { TermijnSoort } from '../termijnen/termijn-soort';
import { firstRefusal, type Act } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { loopt, notYetPassed } from './klok';
import { datumVeld, form, tekstVeld } from './schema';

interface Kennisgeving {
  kennisgevingDatum: Datum;
  nieuweDatum?: Datum;
  reden: string;
  externeDeskundige?: boolean;
}

/** The soorten whose law gives time for an external expert (Wet WIA 102 lid 4); the others have no such clause. */
const MET_EXTERNE_DESKUNDIGE: readonly TermijnSoort[] = ['WIA_CLAIM', 'WIA_VERKORTE_WACHTTIJD'];

/**
 * Only a written kennisgeving, sent before the term ends, moves the date (Wet WIA 102 lid 3 and 5, Awb 4:14 lid 3).
 * Where the statute fixes the term (ZW 72c, SUWI 32a, Awb 4:14 lid 1) it only tells when the besluit will come.
 */
export function verleng<C extends JourneyContext>(
  invoerOf: InvoerOf<C>,
  soort: TermijnSoort,
): Act<C, Kennisgeving> {
  const invoer = (context: C, regels = REGELBOEK) => invoerOf(context, regels);
  const verlengd = (
    context: C,
    { kennisgevingDatum, nieuweDatum }: Omit<Kennisgeving, 'reden'>,
    regels?: Regelboek,
  ) => {
    const verlenging = { kennisgevingDatum, ...(nieuweDatum && { nieuweDatum }) };
    return beslistermijn({ ...invoer(context, regels), verlengingen: [...context.verlengingen, verlenging] })!
      .uiterlijkeBeslisdatum;
  };
  const regelOf = (context: C, regels?: Regelboek) => {
    const { soort, ontvangstDatum } = invoer(context, regels);
    return regelFor(soort, ontvangstDatum, regels)!;
  };
  return {
    label: 'Termijn verlengen',
    rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER'],
    schema: form(
      {
        kennisgevingDatum: datumVeld(
          'Kennisgeving verzonden op',
          'Zonder tijdige kennisgeving verschuift de termijn niet',
        ),
        reden: tekstVeld('Reden', 'lang', 1000),
      },
      {
        nieuweDatum: datumVeld('Nieuwe uiterste datum', 'Leeg: de aangekondigde termijn'),
        ...(MET_EXTERNE_DESKUNDIGE.includes(soort) && {
          externeDeskundige: {
            type: 'boolean' as const,
            title: 'Voor een externe deskundige',
            description: 'Ten hoogste vier weken (Wet WIA 102 lid 4)',
          },
        }),
      },
    ),
    when: loopt,
    check: (context, kennisgeving, { vandaag, regels }) => {
      const { kennisgevingDatum, nieuweDatum } = kennisgeving;
      const { soort: termijnSoort, ontvangstDatum } = invoer(context, regels);
      const { uiterlijkeBeslisdatum: nu, wettelijkeDatum } = beslistermijn(invoer(context, regels))!;
      const { kennisgeving: gevolg, kennisgevingArtikel } = regelOf(context, regels);
      return firstRefusal(
        notInFuture(kennisgevingDatum, vandaag, 'Een kennisgeving'),
        notBeforeReceipt(context, kennisgevingDatum, 'kennisgeving'),
        kennisgevingOpTijd(invoer(context, regels), kennisgevingDatum)
          ? undefined
          : refuse(
              'KENNISGEVING_TE_LAAT',
              `De kennisgeving is na ${formatDatum(wettelijkeDatum)} verzonden; dan verschuift de termijn niet meer (${kennisgevingArtikel}).`,
            ),
        nieuweDatum && nieuweDatum > addDays(ontvangstDatum, 730)
          ? refuse('DATUM_ONMOGELIJK', 'De nieuwe datum ligt meer dan twee jaar na de ontvangst.')
          : undefined,
        expert(),
        gevolg === 'INFORMEERT' ? informs(nu, nieuweDatum) : moves(),
      );

      function expert(): Refusal | undefined {
        if (!kennisgeving.externeDeskundige) return undefined;
        const regel = MET_EXTERNE_DESKUNDIGE.includes(termijnSoort)
          ? regelOp(regels ?? REGELBOEK, 'term.externe_deskundige', ontvangstDatum)
          : null;
        if (!regel) {
          return refuse(
            'GEEN_EXTERNE_DESKUNDIGE',
            'De wet geeft voor deze termijn geen extra tijd voor een externe deskundige; die is er alleen in Wet WIA 102 lid 4.',
          );
        }
        if (!nieuweDatum)
          return refuse('NIEUWE_DATUM_NODIG', 'Noem de datum tot wanneer de deskundige nodig is.');
        const meest = addWeeks(wettelijkeDatum, regel.waarde as number);
        return nieuweDatum > meest
          ? refuse(
              'DATUM_ONMOGELIJK',
              `Voor een externe deskundige kan ten hoogste vier weken: t/m ${formatDatum(meest)} (${regel.artikel}).`,
            )
          : undefined;
      }

      function moves(): Refusal | undefined {
        if (verlengd(context, kennisgeving, regels) > nu) return undefined;
        if (nieuweDatum) {
          return refuse(
            'NIEUWE_DATUM_TE_VROEG',
            `De nieuwe datum ligt niet na de huidige uiterste datum ${formatDatum(nu)}.`,
          );
        }
        return refuse(
          'NIEUWE_DATUM_NODIG',
          aankondigingFor(termijnSoort, ontvangstDatum, regels)
            ? `De aangekondigde termijn eindigt niet na ${formatDatum(nu)}; noem de nieuwe uiterste datum.`
            : 'Voor deze aanvraag geldt geen aangekondigde termijn; noem de nieuwe uiterste datum.',
        );
      }
    },
    apply: (context, { kennisgevingDatum, nieuweDatum, reden }, { regels }) => {
      const verlenging = nieuweDatum ? { kennisgevingDatum, nieuweDatum } : { kennisgevingDatum };
      const verlengingen = [...context.verlengingen, verlenging];
      if (regelOf(context, regels).kennisgeving === 'INFORMEERT') {
        return {
          context: { verlengingen } as Partial<C>,
          facts: [fact('UitstelAnnounced', { kennisgevingDatum, verwachteDatum: nieuweDatum!, reden })],
        };
      }
      return {
        // A timely letter that is registered late moves a date that seemed to have passed.
        context: { verlengingen, deadlines: notYetPassed(context) } as Partial<C>,
        facts: [
          fact('BeslistermijnExtended', {
            kennisgevingDatum,
            nieuweDatum: verlengd(context, verlenging, regels),
            reden,
          }),
        ],
      };
    },
  };
}

function informs(nu: Datum, nieuweDatum?: Datum): Refusal | undefined {
  if (!nieuweDatum) {
    return refuse(
      'NIEUWE_DATUM_NODIG',
      'Noem de datum waarop het besluit wel komt; de termijn zelf verschuift niet.',
    );
  }
  return nieuweDatum > nu
    ? undefined
    : refuse(
        'NIEUWE_DATUM_TE_VROEG',
        `De nieuwe datum ligt niet na de huidige uiterste datum ${formatDatum(nu)}.`,
      );
}
