import type { BeslistermijnInvoer } from '../../libs/domain/termijnen/beslistermijn';
import { addDays, daysBetween, latest, type Datum } from '../../libs/domain/termijnen/datum';
import { isWerkdag } from '../../libs/domain/termijnen/feestdagen';
import { aankondigingFor, regelFor } from '../../libs/domain/termijnen/regels';

/** The law of the beslistermijn once more, walked over a calendar one day at a time. */
export function walkedEnds(invoer: BeslistermijnInvoer): [wettelijk: Datum, uiterlijk: Datum] {
  const { soort, ontvangstDatum, opschortingen, verlengingen } = invoer;
  const regel = regelFor(soort, ontvangstDatum)!;
  const isSuspended = (d: Datum) =>
    opschortingen.some((o) => {
      const to = o.hervatDatum ?? o.verwachteHervatDatum;
      return to !== undefined && o.vanafDatum <= d && d < to;
    });
  const run = (from: Datum, days: number) => {
    let day = from;
    for (let left = days; left > 0;) {
      day = addDays(day, 1);
      if (!isSuspended(day)) left -= 1;
    }
    return day;
  };
  let wettelijk = run(ontvangstDatum, regel.weken * 7);
  if (regel.atw && !isWerkdag(wettelijk)) {
    while (!isWerkdag(wettelijk) || isSuspended(wettelijk)) wettelijk = addDays(wettelijk, 1);
  }
  const held = opschortingen.some(
    (o) => !o.hervatDatum && !o.verwachteHervatDatum && o.vanafDatum <= wettelijk,
  );
  const announced = verlengingen
    .filter((v) => regel.kennisgeving === 'VERSCHUIFT' && v.kennisgevingDatum >= ontvangstDatum)
    .filter((v) => held || v.kennisgevingDatum <= wettelijk)
    .map((v) => {
      if (v.nieuweDatum) {
        const ahead = daysBetween(v.kennisgevingDatum, v.nieuweDatum);
        return ahead > 0 ? run(v.kennisgevingDatum, ahead) : v.nieuweDatum;
      }
      const weken = v.weken ?? aankondigingFor(soort, ontvangstDatum)?.weken;
      return weken === undefined ? wettelijk : run(ontvangstDatum, weken * 7);
    });
  return [wettelijk, latest(wettelijk, ...announced)];
}
