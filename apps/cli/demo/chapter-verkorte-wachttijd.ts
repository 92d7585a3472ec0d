import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { verkorteWachttijd } from '../../../libs/domain/termijnen/verkorte-wachttijd';
import { tellArbeidskundig } from './chapter-arbeidskundig';
import { dagloon, loonheffingsnummer, tellVaststelling } from './chapter-besluit';
import { tellDossiervorming, tellMedisch } from './chapter-medisch';
import type { Story } from './story';

/** WIA with a verkorte wachttijd: IVA early, or nothing (Wet WIA 23 lid 6). */
export function tellVerkorteWachttijd(story: Story, aanvraag: Aanvraag): void {
  const { random, tempo } = story;
  const pb = story.someone(['PROCESBEGELEIDER']);
  story.wait(0).note(pb, { soort: 'open', aanvraag });
  story.until(random.around(tempo.intake), 'INTAKE', pb);
  if (random.chance(0.08)) {
    const other = story.someone(['PROCESBEGELEIDER'], pb);
    story.act(pb, 'stelGeenRechtVast', {
      geenRechtGrond: 'EERDER_AANGEVRAAGD',
      toelichting: 'Verkorting van deze wachttijd is vorig jaar al geweigerd.',
    });
    story.until(random.around(tempo.afronding), 'VASTSTELLING_CONTROLEREN', other);
    story.act(other, 'keurVaststellingGoed').wait(random.between(0, 2)).act(pb, 'neemBesluit');
    return;
  }
  story.act(pb, 'rondIntakeAf', { eerderAangevraagd: false, verklaringBedrijfsarts: true });
  tellDossiervorming(story);
  const { gbm, duurzaam } = tellMedisch(story, tempo.vergeten / 5, { gbm: 0.45, duurzaam: 0.6 });
  const { eindeDatum } = verkorteWachttijd(aanvraag.eersteZiektedagDatum!, aanvraag.ontvangstDatum)!;
  // Without duurzaamheid, and with GBM, no schatting is needed.
  const schatting = gbm || !duurzaam ? undefined : tellArbeidskundig(story);
  const iva = duurzaam && (gbm || schatting!.uitslag('WIA', eindeDatum!, duurzaam).klasse === '80_100');
  const gegevens = {
    toelichting: iva
      ? 'Volledig en duurzaam arbeidsongeschikt.'
      : 'Kans op herstel: de wachttijd loopt door.',
    ...(iva ? { dagloon: dagloon(random, schatting) } : {}),
    ...(iva && aanvraag.werkgever ? { loonheffingsnummer: loonheffingsnummer(random) } : {}),
  };
  tellVaststelling(story, () => gegevens);
}
