import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { addDays, addWeeks, type Datum } from '../../../libs/domain/termijnen/datum';
import { eindeWachttijd } from '../../../libs/domain/termijnen/wachttijd';
import { tellArbeidskundig } from './chapter-arbeidskundig';
import { tellWiaBesluit } from './chapter-besluit';
import { tellIntake, tellKennisgeving } from './chapter-intake';
import { tellLoonsanctie } from './chapter-loonsanctie';
import { tellDossiervorming, tellMedisch, tellOpschorting } from './chapter-medisch';
import { goesAway, leavesEarly } from './chapter-vertrek';
import type { Receipt } from './receipts';
import { nextWerkdag, type Story } from './story';
import { AANDEEL } from './tempo';

/** What is certain about one claim; the rest is chance. */
export interface Wia {
  aanvraag: Aanvraag;
  eersteZiektedagDatum: Datum;
  /** No wait of a year, no withdrawal, no transfer. */
  vlot?: boolean;
  /** The share that gets a loonsanctie, with a werkgever. */
  loonsanctie?: number;
  /** The share of which the arts plans to look again. */
  herbeoordelen?: number;
  /** Refused under 35%, and taken up again after bezwaar. */
  bezwaar?: boolean;
}

/** A right that was granted, and when the arts looks again. */
export interface Toegekend {
  besluitDatum: Datum;
  herbeoordelingDatum?: Datum;
}

/** All of a WIA-claim, from its registration; what came of it when it ended in a right. */
export function tellWia(story: Story, wia: Wia, receipt: Receipt): Toegekend | undefined {
  const { aanvraag, eersteZiektedagDatum, vlot = false } = wia;
  const { ontvangstDatum } = receipt;
  const pb = story.someone(['PROCESBEGELEIDER']);
  const registreert = story.chance('geregistreerdDoorTeamondersteuner')
    ? story.someone(['TEAMONDERSTEUNER'])
    : pb;
  story.wait(0).note(registreert, { soort: 'open', aanvraag });
  const leaves = vlot ? undefined : leavesEarly(story, aanvraag.vangnet);
  story.aside(() => tellKennisgeving(story, ontvangstDatum, pb));
  const intake = tellIntake(story, aanvraag, eersteZiektedagDatum, pb, wia.loonsanctie);
  let granted: Toegekend | undefined;
  let transferred = false;
  if (intake !== 'EINDE') {
    const wachttijd = eindeWachttijd(eersteZiektedagDatum);
    // No term runs during a loonsanctie, so nothing is extended.
    if (intake === 'LOONSANCTIE') story.cut(({ deed }) => deed.soort === 'act' && deed.actie === 'verleng');
    const eersteDag = intake === 'LOONSANCTIE' ? tellLoonsanctie(story, wachttijd) : wachttijd;
    if (intake === 'COMPLEET') tellOpschorting(story, ontvangstDatum, pb);
    tellDossiervorming(story);
    transferred = !leaves && !vlot && intake === 'COMPLEET' && tellOverdracht(story, receipt);
    granted = tellBeoordeling(story, wia, receipt, eersteDag);
  }
  if (!transferred && intake === 'COMPLEET') tellIngebrekestelling(story, ontvangstDatum);
  return leaves && goesAway(story, leaves) ? undefined : granted;
}

function tellBeoordeling(
  story: Story,
  { aanvraag, vlot = false, bezwaar = false, herbeoordelen = AANDEEL.herbeoordelen }: Wia,
  { ontvangstDatum, geregistreerdDatum }: Receipt,
  eersteDag: Datum,
): Toegekend | undefined {
  // What was waiting when the year began mostly waits on.
  const waited = ontvangstDatum < addDays(geregistreerdDatum, -14) ? 0.25 : 0;
  const oordeel = tellMedisch(story, vlot ? 0 : story.tempo.vergeten + waited, {
    herbeoordelen,
    ...(bezwaar && { gbm: 0 }),
  });
  const kansen = bezwaar
    ? { LT35: 1, VAN_35_TOT_80: 0, GE80: 0, MAATGEVENDE_ARBEID: 0, TE_WEINIG_FUNCTIES: 0 }
    : undefined;
  const schatting = oordeel.gbm ? undefined : tellArbeidskundig(story, kansen);
  const { recht } = tellWiaBesluit(story, aanvraag, eersteDag, {
    ...oordeel,
    ...(schatting && { schatting }),
  });
  if (bezwaar) {
    tellBezwaar(story);
    const opnieuw = tellArbeidskundig(story, { ...kansen!, LT35: 0, GE80: 1 });
    tellWiaBesluit(story, aanvraag, eersteDag, { ...oordeel, schatting: opnieuw });
  }
  return recht || bezwaar ? { besluitDatum: story.vandaag, ...herzien(oordeel) } : undefined;
}

const herzien = ({ herbeoordelingDatum }: { herbeoordelingDatum?: Datum }) =>
  herbeoordelingDatum ? { herbeoordelingDatum } : {};

/** Bezwaar is founded: the labour part is done again, by the day that the beslissing op bezwaar names. */
function tellBezwaar(story: Story): void {
  story.wait(story.random.between(40, 70));
  const door = story.someone(story.random.chance(0.5) ? ['REGIEVOERDER'] : ['PROCESBEGELEIDER']);
  story.act(door, 'heropen', {
    grond: 'BEZWAAR_GEGROND',
    vanafFase: 'ARBEIDSKUNDIGE_BEOORDELING',
    besluitUiterlijkDatum: addWeeks(story.vandaag, 6),
    reden: 'Bezwaar gegrond: de functies worden opnieuw geduid.',
  });
  story.wait(1);
}

/** Heerlen took over dossiers of others (evaluation 3.5). */
function tellOverdracht(story: Story, { teamId, ontvangstDatum }: Receipt): boolean {
  if (teamId.startsWith('heerlen') || !story.chance('overdracht')) return false;
  story.wait(story.random.between(10, 60));
  // The colleague who still has to send the kennisgeving keeps the dossier until then.
  while (story.vandaag <= addWeeks(ontvangstDatum, 9)) story.wait(1);
  const naarTeam = `heerlen-${story.random.between(1, 5)}`;
  story.act(story.planner(), 'draagOver', {
    naarTeam,
    reden: 'Werkvoorraad boven de capaciteit van het team',
  });
  story.teamId = naarTeam;
  story.wait(1);
  return true;
}

/** Some who wait too long put UWV in default; now and then a little too soon (Awb 4:17 lid 3). */
function tellIngebrekestelling(story: Story, ontvangstDatum: Datum): void {
  const weken = ontvangstDatum >= '2026-01-01' ? 16 : 8;
  const op = nextWerkdag(addDays(addWeeks(ontvangstDatum, weken), story.random.between(-3, 90)));
  if (op <= story.begin || op >= story.ended()! || !story.chance('ingebrekestelling')) return;
  story.aside(() => {
    story.vandaag = op;
    const door = story.random.chance(0.5)
      ? story.planner()
      : story.someone(['PROCESBEGELEIDER', 'TEAMONDERSTEUNER']);
    story.act(door, 'registreerIngebrekestelling', { ontvangstDatum: op });
  });
}
