import { fact } from '../facts';
import type { ZiektewetContext } from '../journeys/ziektewet.context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK, regelOp, type Regelboek } from '../regels/regelboek';
import { addDays, addWeeks, daysBetween, formatDatum, latest, type Datum } from '../termijnen/datum';
import { foutenInVerloop, type Verlof } from '../termijnen/ziektewet-kalender';
import { telSamen } from '../termijnen/samentelling';
import { firstRefusal, type Act } from './act';
import { notInFuture } from './dates';
import { datumVeld, form, keuzeVeld, medisch, tekstVeld } from './schema';
import { BEGELEIDERS } from './zw-recht';

type C = ZiektewetContext;

/** The day from which the present period of illness runs. */
const ziekSinds = ({ eersteZiektedagDatum, ontvangstDatum, onderbrekingen }: C): Datum =>
  onderbrekingen.at(-1)?.ziekDatum ?? eersteZiektedagDatum ?? ontvangstDatum;

const naZiekte = (context: C, herstelDatum: Datum): Refusal | undefined =>
  herstelDatum <= ziekSinds(context)
    ? refuse(
        'DATUM_ONMOGELIJK',
        `Het herstel ligt na ${formatDatum(ziekSinds(context))}, de eerste dag van deze ziekteperiode.`,
      )
    : undefined;

const vanafVeld = datumVeld('Hersteld vanaf', 'De eerste dag waarop de cliënt weer kan werken');

/** The client reports that he has recovered. A new illness within four weeks is still added up, so nothing ends yet. */
export const registreerHerstel: Act<C, { herstelDatum: Datum }> = {
  label: 'Hersteldmelding registreren',
  rollen: [...BEGELEIDERS, 'TEAMONDERSTEUNER'],
  schema: form({ herstelDatum: vanafVeld }),
  check: (context, { herstelDatum }, { vandaag }) =>
    firstRefusal(
      // Said today that one works again tomorrow.
      notInFuture(addDays(herstelDatum, -1), vandaag, 'De laatste ziektedag'),
      naZiekte(context, herstelDatum),
    ),
  apply: (_context, { herstelDatum }) => ({
    context: { herstelDatum, voorbereiding: null },
    facts: [fact('HerstelRegistered', { herstelDatum })],
  }),
};

export const MAATSTAVEN = {
  ZIJN_ARBEID: 'Zijn arbeid: het laatste eigen werk (ZW 19)',
  FUNCTIE: 'Een functie van een eerdere EZWb of WIA-beoordeling',
};

/** UWV itself finds the client fit for zijn arbeid: only the verzekeringsarts, not back in time, bezwaar in two weeks. */
export const verklaarHersteld: Act<C, { herstelDatum: Datum; maatstaf: string }> = {
  label: 'Hersteld verklaren',
  rollen: ['VERZEKERINGSARTS'],
  schema: form({
    herstelDatum: vanafVeld,
    maatstaf: keuzeVeld('Geschikt voor', MAATSTAVEN),
    onderbouwing: medisch(tekstVeld('Medische onderbouwing', 'lang', 20000)),
  }),
  check: (context, { herstelDatum }, { vandaag }) =>
    firstRefusal(
      herstelDatum < vandaag
        ? refuse('DATUM_ONMOGELIJK', 'Een hersteldverklaring werkt niet terug.')
        : undefined,
      herstelDatum > addWeeks(vandaag, 4)
        ? refuse('DATUM_ONMOGELIJK', 'Een hersteldverklaring gaat over vandaag of de komende vier weken.')
        : undefined,
      naZiekte(context, herstelDatum),
    ),
  apply: (_context, { herstelDatum, maatstaf }) => ({
    context: { herstelDatum, voorbereiding: null },
    facts: [fact('HersteldDeclared', { herstelDatum, maatstaf })],
  }),
};

/** The last day on which a new illness is added up: less than four weeks after the herstel, verlof left out of that. */
export function laatsteSamentelDag(context: C, regels: Regelboek = REGELBOEK): Datum {
  const herstelDatum = context.herstelDatum!;
  const eerste = context.eersteZiektedagDatum ?? herstelDatum;
  // Before the oldest rule known: as that rule has it.
  const days = Number(regelOp(regels, 'samentelling', eerste)?.waarde ?? 27);
  const bridged = context.verlof.filter(
    ({ totEnMetDatum, oorzaakAnders }) => !oorzaakAnders && totEnMetDatum >= herstelDatum,
  );
  if (!context.eersteZiektedagDatum || bridged.length === 0) return addDays(herstelDatum, days);
  const furthest = latest(herstelDatum, ...bridged.map(({ totEnMetDatum }) => totEnMetDatum));
  const from = addDays(herstelDatum, days);
  const most = addDays(furthest, days + 1);
  let last = from;
  while (last < most && teltSamen(context, addDays(last, 1), regels)) last = addDays(last, 1);
  return last;
}

const teltSamen = (context: C, ziekDatum: Datum, regels: Regelboek): boolean => {
  const { eersteZiektedagDatum, onderbrekingen, verlof, herstelDatum } = context;
  if (!eersteZiektedagDatum) return true;
  const found = telSamen(
    {
      eersteZiektedagDatum,
      verlof,
      onderbrekingen: [...onderbrekingen, { herstelDatum: herstelDatum!, ziekDatum }],
    },
    regels,
  );
  return found.eersteZiektedagDatum < ziekDatum;
};

/** Ill again within four weeks: the periods are added up and every later date moves (ZW 29 lid 5; Wet WIA 23). */
export const registreerNieuweZiekmelding: Act<C, { ziekDatum: Datum }> = {
  label: 'Opnieuw ziek: samentellen',
  rollen: [...BEGELEIDERS, 'TEAMONDERSTEUNER'],
  schema: form({ ziekDatum: datumVeld('Opnieuw ziek vanaf') }),
  check: (context, { ziekDatum }, { vandaag, regels }) =>
    firstRefusal(
      notInFuture(ziekDatum, vandaag, 'De nieuwe ziekte'),
      ziekDatum <= context.herstelDatum!
        ? refuse('DATUM_ONMOGELIJK', 'De nieuwe ziekte begint na de dag van het herstel.')
        : undefined,
      ziekDatum > laatsteSamentelDag(context, regels)
        ? refuse(
            'NIEUWE_ZIEKTEPERIODE',
            `Na ${formatDatum(laatsteSamentelDag(context, regels))} telt een nieuwe ziekte niet meer samen; zij begint een nieuw dossier (ZW 29 lid 5).`,
          )
        : undefined,
    ),
  apply: ({ onderbrekingen, herstelDatum }, { ziekDatum }) => ({
    context: {
      onderbrekingen: [...onderbrekingen, { herstelDatum: herstelDatum!, ziekDatum }],
      herstelDatum: null,
    },
    facts: [
      fact('NieuweZiekmeldingRegistered', {
        ziekDatum,
        onderbrekingDagen: daysBetween(herstelDatum!, ziekDatum),
      }),
    ],
  }),
};

/** Zwangerschaps- en bevallingsverlof does not count in the wachttijd (Wet WIA 23 lid 5). */
export const registreerVerlof: Act<C, Verlof> = {
  label: 'Zwangerschaps- of bevallingsverlof registreren',
  rollen: BEGELEIDERS,
  schema: form(
    { vanDatum: datumVeld('Verlof vanaf'), totEnMetDatum: datumVeld('Verlof tot en met') },
    { oorzaakAnders: { type: 'boolean', title: 'De ziekte erna heeft een andere oorzaak' } },
  ),
  check: (context, { vanDatum, totEnMetDatum }, { regels = REGELBOEK }) => {
    const { eersteZiektedagDatum, onderbrekingen, verlof } = context;
    if (!eersteZiektedagDatum) {
      return refuse('EERSTE_ZIEKTEDAG_ONTBREEKT', 'Stel eerst de eerste ziektedag vast.');
    }
    const verloop = { eersteZiektedagDatum, onderbrekingen, verlof: [{ vanDatum, totEnMetDatum }] };
    const [fout] = foutenInVerloop(verloop, regels);
    return firstRefusal(
      fout && refuse('DATUM_ONMOGELIJK', `${fout.veld} ${fout.melding}.`),
      verlof.some((other) => vanDatum <= other.totEnMetDatum && other.vanDatum <= totEnMetDatum)
        ? refuse('DATUM_ONMOGELIJK', 'Dit verlof valt samen met verlof dat al is geregistreerd.')
        : undefined,
      daysBetween(vanDatum, totEnMetDatum) > 366
        ? refuse('DATUM_ONMOGELIJK', 'Verlof van meer dan een jaar bestaat niet.')
        : undefined,
    );
  },
  apply: ({ verlof }, { vanDatum, totEnMetDatum, oorzaakAnders = false }) => ({
    context: {
      verlof: [...verlof, { vanDatum, totEnMetDatum, ...(oorzaakAnders && { oorzaakAnders }) }].sort(
        (a, b) => (a.vanDatum < b.vanDatum ? -1 : 1),
      ),
    },
    facts: [fact('VerlofRegistered', { vanDatum, totEnMetDatum, oorzaakAnders })],
  }),
};
