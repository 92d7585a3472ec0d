import type { OordeelSoort, Soort } from '../aanvraag';
import { geldigeIngebrekestelling, waaromZonderGevolg, type DwangsomStand } from '../dwangsom/dwangsom-stand';
import {
  DWANGSOM_OVER,
  INGEBREKESTELLING_VORMEN,
  type DwangsomOver,
  type IngebrekestellingVorm,
} from '../dwangsom/gronden';
import { eersteDag } from '../dwangsom/tarief';
import { fact } from '../facts';
import type { InvoerOf } from '../journeys/beslistermijn-klok';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { formatDatum, type Datum } from '../termijnen/datum';
import type { Aanvrager } from '../termijnen/termijn-einde';
import type { TermijnSoort } from '../termijnen/termijn-soort';
import { firstRefusal, type Act, type Env } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { datumVeld, form, keuzeVeld } from './schema';

interface Gegevens {
  ontvangstDatum: Datum;
  verzondenDatum?: Datum;
  vorm?: IngebrekestellingVorm;
  aanvragers?: number;
  over?: DwangsomOver;
}

/**
 * Awb 4:17 lid 3. Also one without effect is registered, with why it has none: a person may want to answer it. What
 * counts in the end follows from all that came in and from the term as it then stands. In a dossier that was closed too
 * late, one that came before the besluit can still be registered.
 */
export function registreerIngebrekestelling<C extends JourneyContext>(
  invoerOf: InvoerOf<C>,
): Act<C, Gegevens> {
  return {
    label: 'Ingebrekestelling registreren',
    rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER', 'TEAMONDERSTEUNER'],
    schema: form(
      { ontvangstDatum: datumVeld('Ontvangen op') },
      {
        verzondenDatum: datumVeld(
          'Verzonden op',
          'Als dat blijkt; vóór het einde van de termijn heeft zij geen gevolg',
        ),
        vorm: keuzeVeld('Vorm', INGEBREKESTELLING_VORMEN),
        aanvragers: {
          type: 'integer',
          title: 'Aantal aanvragers',
          description: 'Een dwangsom wordt gelijk verdeeld (Awb 4:17 lid 6)',
          minimum: 1,
          maximum: 1000,
        },
        over: {
          ...keuzeVeld('Over', DWANGSOM_OVER),
          description: 'Zonder keuze: de aanvraag, of het bezwaar als op de aanvraag al was beslist',
        },
      },
    ),
    when: (context) => (context.bezwaar ? undefined : geslotenOpTijd(context)),
    check: (context, gegevens, env) => {
      const { ontvangstDatum, verzondenDatum } = gegevens;
      const over = waarover(context, gegevens);
      return firstRefusal(
        notInFuture(ontvangstDatum, env.vandaag, 'De ontvangst'),
        notBeforeReceipt(context, ontvangstDatum, 'de ingebrekestelling'),
        verzondenDatum && verzondenDatum > ontvangstDatum
          ? refuse('DATUM_ONMOGELIJK', 'De ingebrekestelling kan niet na de ontvangst zijn verzonden.')
          : undefined,
        over === 'BEZWAAR' ? overBezwaar(context, ontvangstDatum) : overAanvraag(context, ontvangstDatum),
      );
    },
    apply: (context, gegevens, env) => {
      const regels = env.regels ?? REGELBOEK;
      const { ontvangstDatum, verzondenDatum, vorm, aanvragers = 1 } = gegevens;
      const nieuw = {
        ontvangstDatum,
        ...(verzondenDatum && { verzondenDatum }),
        ...(vorm && { vorm }),
        aanvragers,
      };
      const over = waarover(context, gegevens);
      const before = standVan(context, over, invoerOf, regels);
      const stand = { ...before, ingebrekestellingen: [...before.ingebrekestellingen, nieuw] };
      const judged = oordeel(metTermijn(context, stand), nieuw, env);
      return over === 'BEZWAAR'
        ? {
            context: { dwangsomBezwaar: stand } as Partial<C>,
            facts: [fact('IngebrekestellingRegistered', { over, ontvangstDatum, ...judged })],
          }
        : {
            context: { dwangsom: stand } as Partial<C>,
            facts: [fact('IngebrekestellingRegistered', { ontvangstDatum, ...judged })],
          };
    },
  };
}

/** What it is about: as said, else the aanvraag, unless that was decided on before and there is a bezwaar. */
function waarover(
  { bezwaar, beslotenDatum, deadlines }: JourneyContext,
  { over, ontvangstDatum }: Gegevens,
): DwangsomOver {
  if (over) return over;
  const termijn = deadlines.BESLISTERMIJN;
  const alBeslist = termijn === undefined || (beslotenDatum !== undefined && beslotenDatum < ontvangstDatum);
  return bezwaar && alBeslist ? 'BEZWAAR' : 'AANVRAAG';
}

function geslotenOpTijd({ uitkomst, beslotenDatum, deadlines }: JourneyContext) {
  if (uitkomst === null) return undefined;
  const klok = deadlines.BESLISTERMIJN;
  return klok && beslotenDatum && beslotenDatum > klok.uiterlijkeDatum
    ? undefined
    : refuse('DOSSIER_AFGESLOTEN', 'Dit dossier is afgesloten.');
}

const overAanvraag = (context: JourneyContext, ontvangstDatum: Datum) =>
  firstRefusal(
    geslotenOpTijd(context),
    context.uitkomst !== null && ontvangstDatum > context.beslotenDatum!
      ? refuse('DATUM_ONMOGELIJK', `Er is al beslist, op ${formatDatum(context.beslotenDatum!)}.`)
      : undefined,
    context.dwangsom && isVorigeTermijn(context, context.dwangsom) && context.dwangsom.vastTeStellen
      ? refuse('DWANGSOM_LOOPT', 'Stel eerst de dwangsom over de vorige termijn vast (Awb 4:18).')
      : undefined,
  );

function overBezwaar({ bezwaar, dwangsomBezwaar }: JourneyContext, ontvangstDatum: Datum) {
  if (!bezwaar) return refuse('GEEN_BEZWAAR', 'Er is in dit dossier geen bezwaar geregistreerd.');
  const { beslissing } = bezwaar;
  if (beslissing && ontvangstDatum > beslissing.datum)
    return refuse('DATUM_ONMOGELIJK', `Op het bezwaar is al beslist, op ${formatDatum(beslissing.datum)}.`);
  return !beslissing && dwangsomBezwaar?.beslistDatum && dwangsomBezwaar.vastTeStellen
    ? refuse('DWANGSOM_LOOPT', 'Stel eerst de dwangsom over het vorige bezwaar vast (Awb 4:18).')
    : undefined;
}

/** As the term it is about stands on that day. */
function metTermijn(context: JourneyContext, stand: DwangsomStand): DwangsomStand {
  const bezwaar = stand.over === 'BEZWAAR';
  const klok = bezwaar ? context.deadlines.BEZWAAR : context.deadlines.BESLISTERMIJN;
  const beslist = bezwaar ? context.bezwaar!.beslissing?.datum : context.beslotenDatum;
  return {
    ...stand,
    termijn: klok
      ? {
          startDatum: context.ontvangstDatum,
          uiterlijkeDatum: klok.uiterlijkeDatum,
          opgeschort: klok.status === 'OPGESCHORT',
        }
      : null,
    beslistDatum: beslist ?? null,
  };
}

/** What the registration says of itself. */
function oordeel(
  now: DwangsomStand,
  nieuw: DwangsomStand['ingebrekestellingen'][number],
  { regels = REGELBOEK }: Env,
) {
  const without = waaromZonderGevolg(now, nieuw, regels);
  const first = geldigeIngebrekestelling(now, regels);
  const reden = without?.code ?? (first && first !== nieuw ? 'AL_IN_GEBREKE' : undefined);
  const { termijn } = now;
  const prematuur = !termijn || termijn.opgeschort || nieuw.ontvangstDatum <= termijn.uiterlijkeDatum;
  return reden
    ? { prematuur, heeftGevolg: false, reden, ...(without && { toelichting: without.zin }) }
    : { prematuur, heeftGevolg: true, eersteDagDatum: eersteDag(regels, nieuw.ontvangstDatum) };
}

/** What the dossier keeps, or a new beginning: nothing yet, or a term that gave way to another one. */
function standVan<C extends JourneyContext>(
  context: C,
  over: DwangsomOver,
  invoerOf: InvoerOf<C>,
  regels: Regelboek,
): DwangsomStand {
  const { dwangsom, dwangsomBezwaar, bezwaar } = context;
  if (over === 'BEZWAAR') {
    if (dwangsomBezwaar && (!dwangsomBezwaar.beslistDatum || bezwaar!.beslissing)) return dwangsomBezwaar;
  } else if (dwangsom && !isVorigeTermijn(context, dwangsom)) return dwangsom;
  const { aanvrager, oordeel: gevraagd } = context as {
    aanvrager?: Aanvrager;
    oordeel?: OordeelSoort | null;
  };
  return {
    ...(over === 'BEZWAAR' && { over }),
    soort: soortVan(invoerOf(context, regels).soort),
    aanvrager: aanvrager ?? null,
    oordeel: gevraagd ?? null,
    ingebrekestellingen: [],
    termijn: null,
    beslistDatum: null,
    onredelijkLaatDatum: null,
    vastgesteld: null,
    vastTeStellen: false,
  };
}

/** The dwangsom was about a term that has ended, while another one runs. */
const isVorigeTermijn = (
  { deadlines, beslotenDatum }: JourneyContext,
  { beslistDatum }: DwangsomStand,
): boolean => beslistDatum !== null && beslotenDatum === undefined && deadlines.BESLISTERMIJN !== undefined;

/** The claim goes on under other terms after a loonsanctie; it stays a claim. */
const soortVan = (soort: TermijnSoort): Soort =>
  soort === 'WIA_NA_LOONSANCTIE' || soort === 'LOONSANCTIE_BEKORTING' ? 'WIA_CLAIM' : (soort as Soort);
