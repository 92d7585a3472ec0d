import type { Advanced } from '../journey';
import type { JourneyContext } from '../journeys/context';
import type { RecordedFact } from '../replay';
import { addDays, daysBetween, type Datum } from '../termijnen/datum';
import type { Onderbreking } from '../termijnen/ziektewet-kalender';
import { BESLUIT_UITKOMSTEN, type Uitkomst } from '../uitkomst';
import { opDag } from './lijn';
import type { Besluit } from './stand';
import { isOpgeschort, type Verloop } from './verloop';

/** What an act decided or ended; undefined when it did neither. */
export function besluitUit(
  verloop: Verloop,
  before: Advanced | undefined,
  after: Advanced,
  recorded: readonly RecordedFact[],
  vandaag: Datum,
): Besluit | undefined {
  const context = after.stored.context as JourneyContext;
  const genomen = recorded.find(({ type }) => type === 'BesluitTaken')?.data as
    { uitkomst: Uitkomst; opTijd: boolean } | undefined;
  const einde = after.stored.status === 'done' && before?.stored.status !== 'done';
  const uitkomst = genomen?.uitkomst ?? (einde ? context.uitkomst : null);
  if (!uitkomst) return undefined;
  const uiterlijk = opDag(verloop.uiterlijk, vandaag);
  const opTijd =
    genomen?.opTijd ?? (uiterlijk === null || vandaag <= uiterlijk || isOpgeschort(verloop, vandaag));
  const { soort, variant, vangnet } = verloop;
  const teamId = opDag(verloop.team, vandaag);
  const teamBijVerstrijken = opTijd || !uiterlijk ? null : opDag(verloop.team, addDays(uiterlijk, 1));
  return {
    factSeq: recorded[0]!.seq,
    soort,
    variant,
    vangnet,
    besluitDatum: vandaag,
    uiterlijkeBeslisdatum: uiterlijk,
    opTijd,
    teamId,
    teamBijVerstrijken,
    overgenomenTeLaat: teamBijVerstrijken !== null && teamBijVerstrijken !== teamId,
    uitkomst,
    isBesluit: genomen !== undefined || BESLUIT_UITKOMSTEN.includes(uitkomst),
    naHeropening: isHeropend(before),
    einde,
    verzuimDagen: verzuimDagen(context, recorded),
  };
}

/** Open again for something else than a closing by mistake. */
function isHeropend(before: Advanced | undefined): boolean {
  const grond = (before?.stored.context as JourneyContext | undefined)?.heropend?.grond;
  return grond !== undefined && grond !== 'TEN_ONRECHTE_GESLOTEN';
}

/** From the eerste ziektedag to the herstel, without the days between on which the client was recovered. */
function verzuimDagen(context: JourneyContext, recorded: readonly RecordedFact[]): number | null {
  const ended = recorded.find(({ type, data }) => type === 'ZwEnded' && data.reden === 'HERSTELD');
  const { eersteZiektedagDatum: eerste, onderbrekingen = [] } = context as JourneyContext & {
    eersteZiektedagDatum?: Datum | null;
    onderbrekingen?: Onderbreking[];
  };
  if (!ended || !eerste) return null;
  const hersteld = onderbrekingen.reduce(
    (sum, { herstelDatum, ziekDatum }) => sum + daysBetween(herstelDatum, ziekDatum),
    0,
  );
  return Math.max(0, daysBetween(eerste, ended.data.eindeDatum as Datum) - hersteld);
}
