import type { Aanvraag } from '../../../libs/domain/aanvraag';
import type { JsonObject } from '../../../libs/domain/json';
import type { Rol } from '../../../libs/domain/rollen';
import { duurLgu } from '../../../libs/domain/schatting/duur-lgu';
import type { TaakSoort } from '../../../libs/domain/taken/taken';
import { addWeeks, latest, type Datum } from '../../../libs/domain/termijnen/datum';
import type { Random } from '../centre/random';
import type { Schatting } from './chapter-arbeidskundig';
import type { Oordeel } from './chapter-medisch';
import { CONTROLE } from './sentences';
import type { Story } from './story';

/** By whom and under which taken a journey determines, checks and decides. */
export interface Slot {
  rol: Rol;
  taken: [vaststellen: TaakSoort, controleren: TaakSoort, besluit: TaakSoort];
}
export const DOOR_PROCESBEGELEIDER: Slot = {
  rol: 'PROCESBEGELEIDER',
  taken: ['RECHT_VASTSTELLEN', 'VASTSTELLING_CONTROLEREN', 'BESLUIT'],
};

/** Determined, checked by other eyes, and now and then mended first; then the besluit. */
export function tellVaststelling(
  story: Story,
  gegevens: () => JsonObject,
  { rol, taken: [vaststellen, controleren, besluit] } = DOOR_PROCESBEGELEIDER,
  bevinding?: string,
): void {
  const { random, tempo } = story;
  const maker = story.someone([rol]);
  const other = story.someone([rol], maker);
  story.until(random.around(tempo.afronding), vaststellen, maker);
  story.act(maker, 'stelRechtVast', gegevens());
  story.until(random.around(tempo.afronding), controleren, other);
  if (story.chance('vaststellingTerug')) {
    story.act(other, 'stuurVaststellingTerug', { reden: random.pick(CONTROLE) }).wait(random.between(1, 4));
    story.act(maker, 'stelRechtVast', { ...gegevens(), toelichting: 'Hersteld na controle.' });
    story.wait(random.between(1, 3));
  }
  if (bevinding) {
    story.act(other, 'accepteerBevinding', {
      controle: bevinding,
      reden: 'Toeslagen tellen mee in het dagloon.',
    });
  }
  story.act(other, 'keurVaststellingGoed');
  story.until(random.between(0, 2), besluit, maker).act(maker, 'neemBesluit');
}

/** What an arbeidsdeskundige or arts concluded, checked by a procesbegeleider and sent; `opnieuw` mends what comes back. */
export function tellSlot(story: Story, taak: TaakSoort, opnieuw?: () => void): void {
  const { random, tempo } = story;
  const pb = story.someone(['PROCESBEGELEIDER']);
  story.until(random.around(tempo.afronding), 'VASTSTELLING_CONTROLEREN', pb);
  if (opnieuw && story.chance('vaststellingTerug')) {
    story.act(pb, 'stuurVaststellingTerug', { reden: random.pick(CONTROLE) }).wait(random.between(1, 5));
    opnieuw();
    story.wait(random.between(1, 3));
  }
  story.act(pb, 'keurVaststellingGoed');
  story.until(random.between(0, 2), taak, pb).act(pb, 'neemBesluit');
}

/** Recht, duur, hoogte en toerekening of a WIA-claim; `eersteDag` is the end of the wachttijd or of the loonsanctie. */
export function tellWiaBesluit(
  story: Story,
  aanvraag: Aanvraag,
  eersteDag: Datum,
  oordeel: Oordeel & { schatting?: Schatting },
): { recht: boolean } {
  const uitkomst = oordeel.schatting?.uitslag('WIA', eersteDag, oordeel.duurzaam).uitkomst;
  const recht = uitkomst !== 'GEEN_RECHT_LT35';
  const iva = oordeel.schatting ? uitkomst === 'IVA' : oordeel.duurzaam;
  const afwijkend = recht && oordeel.schatting !== undefined && story.chance('dagloonAfwijkend');
  const vaststelling = {
    ...(aanvraag.werkgever ? { kopieWerkgever: true } : {}),
    ...(recht
      ? metRecht(story.random, aanvraag, eersteDag, iva, oordeel.schatting)
      : { toelichting: 'Minder dan 35% arbeidsongeschikt.' }),
  };
  const dagloonVeld = afwijkend ? { dagloon: 2 * Number(dagloon(story.random, oordeel.schatting)) } : {};
  tellVaststelling(
    story,
    () => ({ ...vaststelling, ...dagloonVeld }),
    DOOR_PROCESBEGELEIDER,
    afwijkend ? 'DAGLOON' : undefined,
  );
  return { recht };
}

function metRecht(
  random: Random,
  { werkgever, ontvangstDatum }: Aanvraag,
  eersteDag: Datum,
  iva: boolean,
  schatting?: Schatting,
): JsonObject {
  const ingangsDatum = latest(eersteDag, addWeeks(ontvangstDatum, -52));
  return {
    toelichting: iva
      ? 'Volledig en duurzaam arbeidsongeschikt.'
      : 'Recht op een WGA-uitkering na het einde van de wachttijd.',
    ingangsDatum,
    dagloon: dagloon(random, schatting),
    ...(iva ? {} : duur(random, ingangsDatum)),
    ...(werkgever ? { loonheffingsnummer: loonheffingsnummer(random) } : {}),
  };
}

/** Of an employer that does not exist. */
export const loonheffingsnummer = (random: Random): string =>
  `${random.between(100_000_000, 899_999_999)}L01`;

/** A dagloon near the wage of the maatman: the checks would ask about another one. */
export function dagloon(random: Random, schatting?: Schatting): number {
  if (!schatting) return random.between(6500, 28000) / 100;
  const { maatmanUurloon, maatmanUren } = schatting.maatman;
  return Math.round(((maatmanUurloon * maatmanUren) / 5) * random.between(85, 115)) / 100;
}

function duur(random: Random, rechtDatum: Datum): JsonObject {
  if (random.chance(0.1)) return { referteEis: false };
  const arbeidsverleden = { jarenTotEnMet2015: random.between(0, 30), jarenNa2015: random.between(1, 10) };
  return {
    referteEis: true,
    ...arbeidsverleden,
    duurMaanden: duurLgu({ rechtDatum, arbeidsverleden }).maanden,
  };
}
