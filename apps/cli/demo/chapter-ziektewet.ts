import type { Aanvraag, VangnetGroep } from '../../../libs/domain/aanvraag';
import type { JsonObject } from '../../../libs/domain/json';
import { addDays, addWeeks, earliest, type Datum } from '../../../libs/domain/termijnen/datum';
import { datumVan, kalenderVan, type Moment } from '../../../libs/domain/termijnen/ziektewet-kalender';
import { tellBegeleiding } from './chapter-begeleiding';
import { ZW } from './sentences';
import { nextWerkdag, type Story } from './story';
import { tellContact, type Ziekte } from './ziekte';

const PERCENTAGE: Record<VangnetGroep, number> = {
  UITZENDKRACHT: 70,
  NAWERKING: 70,
  EINDEDIENSTVERBANDER: 70,
  WERKLOOS: 70,
  ORGAANDONOR: 100,
  ZWANGERSCHAP: 100,
  NO_RISK: 70,
  EIGENRISICODRAGER: 70,
};

/** A ziekmelding from its registration on: the right, the two lijnen and what ends it. */
export function tellZiektewet(
  story: Story,
  { aanvraag, hersteldDatum, wia = false }: { aanvraag: Aanvraag; hersteldDatum?: Datum; wia?: boolean },
): Ziekte {
  const eersteZiektedagDatum = aanvraag.eersteZiektedagDatum!;
  const kalender = kalenderVan({ eersteZiektedagDatum });
  const op = (moment: Moment) => datumVan(kalender, moment);
  const ziekte: Ziekte = {
    aanvraag,
    eersteZiektedagDatum,
    groep: aanvraag.groep!,
    ...(hersteldDatum && { hersteldDatum }),
    tot: earliest(kalender.eindeWachttijdDatum, hersteldDatum ?? kalender.eindeWachttijdDatum),
    wia,
    op,
    rb: story.someone(['RE_INTEGRATIEBEGELEIDER']),
  };
  const recht = tellRecht(story, ziekte);
  if (!recht) return ziekte;
  if (ziekte.groep === 'EIGENRISICODRAGER') story.wait(1);
  else if (tellEersteLijn(story, ziekte)) tellBegeleiding(story, ziekte);
  tellEinde(story, ziekte);
  return ziekte;
}

/** Decided by another than who determined it (ZW 72c lid 2); false when there is no right. */
function tellRecht(story: Story, { aanvraag, eersteZiektedagDatum, groep, wia, rb }: Ziekte): boolean {
  const { random } = story;
  const pb = story.someone(['PROCESBEGELEIDER']);
  const other = story.someone(['PROCESBEGELEIDER'], pb);
  const unknown = story.chance('zwDagOnbekend');
  const { eersteZiektedagDatum: _, groep: __, ...rest } = aanvraag;
  const registreert = random.pick([rb, pb, story.someone(['TEAMONDERSTEUNER'])]);
  story.wait(0).note(registreert, { soort: 'open', aanvraag: unknown ? rest : aanvraag });
  if (unknown) story.wait(random.between(1, 4)).act(rb, 'bepaalEersteZiektedag', { eersteZiektedagDatum });
  story.until(random.around(4), 'ZW_RECHT', pb);
  const recht = wia || !story.chance('zwGeenRecht');
  const gegevens: JsonObject = recht
    ? {
        recht,
        toelichting: random.pick(ZW.recht),
        groep,
        dagloon: random.between(6000, 21000) / 100,
        uitkeringspercentage: PERCENTAGE[groep],
      }
    : { recht, geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'Geen verzekering op de eerste ziektedag.' };
  story.act(pb, 'stelRechtVast', gegevens);
  if (story.chance('zwBesluitTerug')) {
    story.wait(random.between(1, 3)).act(other, 'stuurVaststellingTerug', { reden: random.pick(ZW.terug) });
    story.wait(random.between(1, 3)).act(pb, 'stelRechtVast', gegevens);
  }
  story.until(random.between(1, 3), 'BESLUIT', other).act(other, 'neemBesluit');
  return recht;
}

/** Weeks 1 to 13; false when the client recovered in them. */
function tellEersteLijn(story: Story, { op, tot, rb }: Ziekte): boolean {
  const { random } = story;
  const grens = op('tweedeLijn')!;
  const vroeg = story.chance('zwVroegLangdurig');
  for (let contact = 0; story.vandaag < earliest(grens, tot); contact++) {
    story.wait(random.between(6, 16));
    if (story.vandaag >= earliest(addDays(grens, -1), tot)) break;
    if (vroeg && contact > 0) {
      story.act(rb, 'signaleerLangdurigVerzuim', { toelichting: random.pick(ZW.langdurig) });
      return true;
    }
    tellContact(story, rb);
  }
  if (tot <= grens) return false;
  story.waitUntil(addDays(grens, 1));
  return true;
}

/** Recovered: reported by the client or found by the verzekeringsarts, and now and then ill again within four weeks. */
function tellEinde(story: Story, { hersteldDatum, tot, wia }: Ziekte): void {
  const { random } = story;
  const einde = nextWerkdag(tot);
  story.cut(({ datum }) => datum >= einde);
  if (!hersteldDatum || hersteldDatum > tot) return;
  story.vandaag = einde;
  story.wait(0);
  if (story.chance('zwHerstelVerklaard')) {
    story.act(story.someone(['VERZEKERINGSARTS']), 'verklaarHersteld', {
      herstelDatum: addDays(einde, random.between(1, 10)),
      maatstaf: 'ZIJN_ARBEID',
      onderbouwing: random.pick(ZW.hersteld),
    });
    return;
  }
  const door = story.someone(random.pick([['RE_INTEGRATIEBEGELEIDER'], ['TEAMONDERSTEUNER']]));
  story.act(door, 'registreerHerstel', { herstelDatum: einde });
  if (wia || !story.chance('zwWeerZiek')) return;
  story.wait(random.between(4, 15));
  story.act(door, 'registreerNieuweZiekmelding', { ziekDatum: story.vandaag });
  story.wait(random.between(8, 25)).act(door, 'registreerHerstel', { herstelDatum: story.vandaag });
}

/** How long after the eerste ziektedag somebody recovers, by the week. */
export const hersteldNa = (eersteZiektedagDatum: Datum, weken: number): Datum =>
  nextWerkdag(addWeeks(eersteZiektedagDatum, weken));
