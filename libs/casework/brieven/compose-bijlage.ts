import { FML_RUBRIEKEN, GBM_GRONDEN } from '../../domain/acts/fml';
import type { JsonObject } from '../../domain/json';
import type { Rol } from '../../domain/rollen';
import type { BriefBasis } from '../../storage/brieven';
import type { Blok, Brief } from './brief';
import { adresVan, kopVan } from './compose-brief';
import { bezit, woordenVan } from './soort-woorden';

/** A stuk of the compartment, opened. */
export interface OpenStuk {
  feitSeq: number;
  hoedanigheid: string;
  inhoud: JsonObject;
}

const ARTSEN: readonly string[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'] satisfies Rol[];

interface Beperking {
  rubriek: keyof typeof FML_RUBRIEKEN;
  item: string;
  mate: string;
  toelichting: string;
}

/**
 * The medical annex of a besluit (Wet WIA 106, ZW 75c): what the last medical judgment rests on, for the client alone.
 * Undefined when no arts judged, or when the besluit rests on something else: then there is nothing to annex.
 */
export function composeBijlage(basis: BriefBasis, stukken: readonly OpenStuk[]): Brief | undefined {
  if (basis.feit.data.uitkomst === 'GEEN_RECHT_OTHER') return undefined;
  const judged = stukken
    .filter(
      ({ hoedanigheid, inhoud }) => ARTSEN.includes(hoedanigheid) && typeof inhoud.onderbouwing === 'string',
    )
    .sort((a, b) => b.feitSeq - a.feitSeq)[0];
  if (!judged) return undefined;
  // The judgment and its FML are two stukken of one act: two compartments.
  const inhoud: JsonObject = Object.assign(
    {},
    ...stukken.filter(({ feitSeq }) => feitSeq === judged.feitSeq).map((stuk) => stuk.inhoud),
  );
  const { antwoord } = woordenVan(basis.soort);
  return {
    ...kopVan(basis),
    aan: adresVan(basis),
    merk: 'Vertrouwelijk: medische gegevens, alleen bestemd voor de geadresseerde',
    onderwerp: `Medische bijlage bij ons ${antwoord} over ${bezit(woordenVan(basis.soort), basis.aanvrager)}`,
    blokken: blokken(inhoud),
  };
}

function blokken({ onderbouwing, gbmGrond, duurzaamheidOnderbouwing, fml }: JsonObject): Blok[] {
  const grond = GBM_GRONDEN[gbmGrond as keyof typeof GBM_GRONDEN];
  return [
    { kop: 'Medische onderbouwing', tekst: String(onderbouwing) },
    ...(grond
      ? [{ kop: 'Geen benutbare mogelijkheden', tekst: `${grond} (Schattingsbesluit art. 2).` }]
      : []),
    ...(typeof duurzaamheidOnderbouwing === 'string'
      ? [{ kop: 'Duurzaamheid', tekst: duurzaamheidOnderbouwing }]
      : []),
    ...(fml ? fmlBlokken(fml as unknown as { urenPerWeek: number; beperkingen: Beperking[] }) : []),
  ];
}

function fmlBlokken({ urenPerWeek, beperkingen }: { urenPerWeek: number; beperkingen: Beperking[] }): Blok[] {
  const perRubriek = Object.entries(FML_RUBRIEKEN).flatMap(([rubriek, label]) => {
    const found = beperkingen.filter((beperking) => beperking.rubriek === rubriek);
    return found.length > 0 ? [{ kop: label, tekst: found.map(regel).join('\n') }] : [];
  });
  const geen = perRubriek.length === 0 ? ' Er zijn geen beperkingen.' : '';
  return [
    {
      kop: 'Functionele Mogelijkhedenlijst (FML)',
      tekst: `U kunt ${String(urenPerWeek).replace('.', ',')} uren per week werken.${geen}`,
    },
    ...perRubriek,
  ];
}

const regel = ({ item, mate, toelichting }: Beperking): string =>
  `${item}: ${mate === 'STERK_BEPERKT' ? 'sterk beperkt' : 'beperkt'}. ${toelichting}`;
