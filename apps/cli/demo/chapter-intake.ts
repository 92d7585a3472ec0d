import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { addDays, addWeeks, type Datum } from '../../../libs/domain/termijnen/datum';
import { eindeWachttijd } from '../../../libs/domain/termijnen/wachttijd';
import { addWerkdagen } from '../../../libs/domain/termijnen/werkdagen';
import type { Medewerker } from '../centre/medewerkers';
import { ONTBREKEND, RIV_GOED, RIV_TEKORT } from './sentences';
import type { Story } from './story';
import { AANDEEL } from './tempo';

/** How the intake ended: the end of the dossier, a loonsanctie, or a complete aanvraag. */
export type Intake = 'EINDE' | 'LOONSANCTIE' | 'COMPLEET';

/** From receipt to a complete aanvraag, with the RIV-toets where there is a werkgever. */
export function tellIntake(
  story: Story,
  aanvraag: Aanvraag,
  eersteZiektedagDatum: Datum,
  pb: Medewerker,
  loonsanctie: number = AANDEEL.loonsanctie,
): Intake {
  const { tempo, random } = story;
  story.until(random.around(tempo.intake), 'INTAKE', pb);
  if (story.chance('aanvulling') && !tellAanvulling(story, pb)) return 'EINDE';
  if (story.chance('geenRechtBijIntake')) {
    story.act(pb, 'stelGeenRechtVast', {
      geenRechtGrond: 'NIET_VERZEKERD',
      toelichting: 'Geen dienstverband op de eerste ziektedag.',
    });
    const other = story.someone(['PROCESBEGELEIDER'], pb);
    story
      .until(random.around(tempo.afronding), 'VASTSTELLING_CONTROLEREN', other)
      .act(other, 'keurVaststellingGoed');
    story.wait(random.between(0, 2)).act(pb, 'neemBesluit');
    return 'EINDE';
  }
  story.act(pb, 'rondIntakeAf', aanvraag.eersteZiektedagDatum ? {} : { eersteZiektedagDatum });
  if (aanvraag.werkgever && !tellRivToets(story, eersteZiektedagDatum, loonsanctie)) return 'LOONSANCTIE';
  return 'COMPLEET';
}

/** Awb 4:5: asked, and mostly answered within the hersteltermijn. */
export function tellAanvulling(story: Story, pb: Medewerker): boolean {
  const { random } = story;
  const hersteltermijnDatum = addDays(story.vandaag, random.pick([14, 14, 21]));
  story.act(pb, 'vraagAanvulling', {
    ontbrekend: random.pick(ONTBREKEND),
    uitnodigingDatum: story.vandaag,
    hersteltermijnDatum,
  });
  if (!story.chance('aanvullingBlijftUit')) {
    story.wait(random.between(2, 11));
    const door = story.someone(random.chance(0.7) ? ['PROCESBEGELEIDER'] : ['TEAMONDERSTEUNER']);
    story.act(door, 'ontvangAanvulling', { aangevuldDatum: story.vandaag }).wait(random.between(0, 3));
    return true;
  }
  while (story.vandaag <= hersteltermijnDatum) story.wait(1);
  story.until(random.between(1, 8), 'AANVULLING_BEWAKEN', pb);
  if (story.chance('buitenBehandeling')) {
    story.act(pb, 'stelBuitenBehandeling', { toelichting: 'De gevraagde stukken zijn niet ontvangen.' });
    return false;
  }
  story.act(pb, 'gaVerderZonderAanvulling', {
    toelichting: 'De gegevens staan ook in de polisadministratie.',
  });
  story.wait(random.between(0, 2));
  return true;
}

/** Wet WIA 65; a loonsanctie only while the wachttijd still runs. */
function tellRivToets(story: Story, eersteZiektedagDatum: Datum, loonsanctie: number): boolean {
  const ad = story.someone(['ARBEIDSDESKUNDIGE']);
  story.until(story.random.around(story.tempo.rivToets), 'RIV_TOETS', ad);
  if (story.random.chance(loonsanctie) && story.vandaag < eindeWachttijd(eersteZiektedagDatum)) {
    story.act(ad, 'legLoonsanctieOp', { reden: story.random.pick(RIV_TEKORT) });
    return false;
  }
  story.act(ad, 'keurRivGoed', { toelichting: story.random.pick(RIV_GOED) });
  return true;
}

/** The kennisgeving that moves the date: 16 weeks as announced since 2026, before that a date of its own. */
export function tellKennisgeving(story: Story, ontvangstDatum: Datum, pb: Medewerker): void {
  const announced = ontvangstDatum >= '2026-01-01';
  if (!story.random.chance(announced ? story.tempo.kennisgeving : 0.12)) return;
  story.wait(story.random.between(2, 33));
  // Sent and registered on one day, well within the eight weeks.
  if (story.vandaag <= addWerkdagen(addWeeks(ontvangstDatum, 8), -2)) {
    story.act(pb, 'verleng', {
      kennisgevingDatum: story.vandaag,
      reden: 'Onvoldoende beoordelingscapaciteit',
      ...(announced ? {} : { nieuweDatum: addWeeks(ontvangstDatum, 18) }),
    });
  }
}
