import type { JourneyContext } from '../journeys/context';
import { addDays, latest, type Datum } from '../termijnen/datum';
import { opDag, type Lijn } from './lijn';
import { ALTIJD, type Stand } from './stand';

/** What is known of the course of a dossier: a line per property, since each changes on days of its own. */
export interface Verloop {
  soort: string;
  variant: string;
  vangnet: boolean;
  ontvangstDatum: Datum;
  open: Lijn<boolean>;
  beslist: Lijn<boolean>;
  team: Lijn<string>;
  fase: Lijn<string>;
  uiterlijk: Lijn<Datum | null>;
  opschortingen: JourneyContext['opschortingen'];
}

/** Whether the term stands still on a day: the day of hervatting runs again (Awb 4:15). */
export const isOpgeschort = ({ opschortingen }: Pick<Verloop, 'opschortingen'>, dag: Datum): boolean =>
  opschortingen.some(
    ({ vanafDatum, hervatDatum }) => vanafDatum <= dag && (hervatDatum === undefined || dag < hervatDatum),
  );

/** The stretches between which something changed, without gaps, from the receipt on. */
export function standenUit(verloop: Verloop): Stand[] {
  const standen: Stand[] = [];
  for (const dag of keerpunten(verloop)) {
    const stand = standOp(verloop, dag);
    const last = standen.at(-1);
    if (last && isSame(last, stand)) continue;
    if (last) last.geldigTot = dag;
    standen.push(stand);
  }
  return standen;
}

function keerpunten({ ontvangstDatum, opschortingen, ...lijnen }: Verloop): Datum[] {
  const { open, beslist, team, fase, uiterlijk } = lijnen;
  const days = [
    ...[open, beslist, team, fase, uiterlijk].flatMap((lijn) => lijn.map(({ vanDatum }) => vanDatum)),
    ...opschortingen.flatMap(({ vanafDatum, hervatDatum }) =>
      hervatDatum === undefined ? [vanafDatum] : [vanafDatum, hervatDatum],
    ),
  ];
  return [...new Set([ontvangstDatum, ...days.map((dag) => latest(ontvangstDatum, dag))])].sort();
}

function standOp(verloop: Verloop, dag: Datum): Stand {
  const { soort, variant, vangnet } = verloop;
  const teamId = opDag(verloop.team, dag);
  const uiterlijkeBeslisdatum = opDag(verloop.uiterlijk, dag);
  const opgeschort = isOpgeschort(verloop, dag);
  const verstreken = uiterlijkeBeslisdatum && addDays(uiterlijkeBeslisdatum, 1);
  return {
    soort,
    variant,
    vangnet,
    teamId,
    fase: opDag(verloop.fase, dag),
    open: opDag(verloop.open, dag),
    beslist: opDag(verloop.beslist, dag),
    uiterlijkeBeslisdatum,
    opgeschort,
    overgenomenTeLaat:
      verstreken !== null && verstreken <= dag && !opgeschort && opDag(verloop.team, verstreken) !== teamId,
    instroom: dag === verloop.ontvangstDatum,
    geldigVan: dag,
    geldigTot: ALTIJD,
  };
}

const isSame = (a: Stand, b: Stand): boolean =>
  a.teamId === b.teamId &&
  a.fase === b.fase &&
  a.open === b.open &&
  a.beslist === b.beslist &&
  a.uiterlijkeBeslisdatum === b.uiterlijkeBeslisdatum &&
  a.opgeschort === b.opgeschort &&
  a.overgenomenTeLaat === b.overgenomenTeLaat;
