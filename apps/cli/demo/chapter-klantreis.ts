import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { addDays, addWeeks, type Datum } from '../../../libs/domain/termijnen/datum';
import { TEAMS } from '../centre/kantoren';
import { tellWia } from './chapter-wia';
import { tellZiektewet } from './chapter-ziektewet';
import { inventPostcode } from './clients';
import type { Receipt } from './receipts';
import { nextWerkdag, type Story } from './story';
import { tellContact, type Ziekte } from './ziekte';

/** Ziektewet, and in week 88 to 92 the WIA-aanvraag beside it; what the client recovers from, moves or dies in, comes after that. */
export function tellZiektewetMetWia(story: Story, receipt: Receipt, aanvraag: Aanvraag): void {
  const { random } = story;
  const eersteZiektedagDatum = aanvraag.eersteZiektedagDatum!;
  const ontvangstDatum = nextWerkdag(addWeeks(eersteZiektedagDatum, random.between(88, 92)));
  const later = nextWerkdag(addDays(ontvangstDatum, random.between(18, 60)));
  const hersteld = receipt.traject === 'ZW_HERSTELD';
  const ziekte = tellZiektewet(story, { aanvraag, wia: true, ...(hersteld && { hersteldDatum: later }) });
  const { eindeGezetDatum } = ziekte;
  // Whom the EZWb let go first has no wachttijd to complete.
  if (ziekte.tot <= ontvangstDatum || (eindeGezetDatum && eindeGezetDatum <= ontvangstDatum)) return;
  const wia = story.beside('WIA_CLAIM', ontvangstDatum);
  const { soort: _, groep: __, ...client } = aanvraag;
  const claim: Aanvraag = { ...client, soort: 'WIA_CLAIM', ontvangstDatum, aanvrager: 'CLIENT' };
  tellWia(
    wia,
    { aanvraag: claim, eersteZiektedagDatum, vlot: true, herbeoordelen: 0 },
    { ...receipt, ontvangstDatum, geregistreerdDatum: ontvangstDatum },
  );
  if (eindeGezetDatum) return tellVoorstel(wia, eindeGezetDatum);
  if (ziekte.tot < later) return;
  if (hersteld) tellVoorstel(wia, later);
  if (receipt.traject === 'ZW_VERHUISD') tellVerhuizing(story, wia, ziekte, later);
  if (receipt.traject === 'ZW_OVERLEDEN') tellOverlijden(story, wia, later);
}

/** The client recovered while his claim is open: the engine proposes to annul, and people do, decline, or have not yet. */
function tellVoorstel(wia: Story, op: Datum): void {
  const { random } = wia;
  if ((wia.ended() ?? op) < op) return;
  wia.cut(({ datum }) => datum >= op);
  wia.vandaag = op;
  const pb = wia.someone(['PROCESBEGELEIDER']);
  const besluit = random.weighted({ OPEN: 0.5, ANNULEREN: 0.25, AFWIJZEN: 0.25 });
  wia.wait(random.between(2, 8));
  if (besluit === 'ANNULEREN') wia.act(pb, 'annuleer', { reden: 'ZW_GEEINDIGD' });
  if (besluit === 'AFWIJZEN') {
    wia.act(pb, 'wijsVoorstelAf', {
      reden: 'Cliënt meldt dat het herstel geen stand hield; wordt nagegaan.',
    });
  }
}

/** To the area of another team: the engine hands all open dossiers over, and people there go on. */
function tellVerhuizing(story: Story, wia: Story, { rb }: Ziekte, op: Datum): void {
  const { random } = story;
  for (const dossier of [story, wia, story.beside('EZWB', op)]) dossier.cut(({ datum }) => datum >= op);
  story.vandaag = op;
  const kantoor = story.teamId.replace(/-\d+$/, '');
  const naar = random.pick(TEAMS.filter(({ kantoorId }) => kantoorId !== kantoor)).id;
  story.act(rb, 'registreerVerhuizing', {
    postcode: inventPostcode(random, naar, op),
    verhuisDatum: addDays(op, -random.between(0, 9)),
  });
  story.teamId = naar;
  const nieuw = story.wait(random.between(2, 9)).someone(['RE_INTEGRATIEBEGELEIDER']);
  tellContact(story, nieuw);
}

/** Registered in one dossier; the engine closes the others. */
function tellOverlijden(story: Story, wia: Story, op: Datum): void {
  for (const dossier of [story, wia, story.beside('EZWB', op)]) dossier.cut(({ datum }) => datum >= op);
  story.vandaag = op;
  const door = story.someone(['TEAMONDERSTEUNER']);
  story.act(door, 'registreerOverlijden', { overlijdensDatum: addDays(op, -story.random.between(1, 6)) });
}
