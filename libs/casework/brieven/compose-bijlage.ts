import { FML_RUBRIEKEN, GBM_GRONDEN } from '../../domain/acts/fml';
import type { JsonObject } from '../../domain/json';
import { ARBEIDSDUUR_GRONDEN } from '../../domain/schatting/arbeidsduur';
import { fmlItem } from '../../domain/schatting/fml-items';
import { ZELFREDZAAMHEID } from '../../domain/schatting/gbm';
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

interface Fml {
  urenPerWeek: number;
  arbeidsduurGronden?: string[];
  beperkingen: Beperking[];
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

function blokken({
  onderbouwing,
  gbmGrond,
  gbmTerreinen,
  gbmKeerGezien,
  duurzaamheidOnderbouwing,
  fml,
}: JsonObject): Blok[] {
  const grond = GBM_GRONDEN[gbmGrond as keyof typeof GBM_GRONDEN];
  const gbm = [
    `${grond} (Schattingsbesluit art. 2).`,
    Array.isArray(gbmTerreinen) && gbmTerreinen.length > 0
      ? `Niet zelfredzaam: ${labels(ZELFREDZAAMHEID, gbmTerreinen)}.`
      : '',
    typeof gbmKeerGezien === 'number' ? `Wij hebben u ${gbmKeerGezien} keer gezien.` : '',
  ];
  return [
    { kop: 'Medische onderbouwing', tekst: String(onderbouwing) },
    ...(grond ? [{ kop: 'Geen benutbare mogelijkheden', tekst: gbm.filter(Boolean).join(' ') }] : []),
    ...(typeof duurzaamheidOnderbouwing === 'string'
      ? [{ kop: 'Duurzaamheid', tekst: duurzaamheidOnderbouwing }]
      : []),
    ...(fml ? fmlBlokken(fml as unknown as Fml) : []),
  ];
}

function fmlBlokken({ urenPerWeek, arbeidsduurGronden = [], beperkingen }: Fml): Blok[] {
  const perRubriek = Object.entries(FML_RUBRIEKEN).flatMap(([rubriek, label]) => {
    const found = beperkingen.filter((beperking) => beperking.rubriek === rubriek);
    return found.length > 0 ? [{ kop: label, tekst: found.map(regel).join('\n') }] : [];
  });
  const uren = [
    `U kunt ${String(urenPerWeek).replace('.', ',')} uren per week werken.`,
    arbeidsduurGronden.length > 0 ? `De reden: ${labels(ARBEIDSDUUR_GRONDEN, arbeidsduurGronden)}.` : '',
    perRubriek.length === 0 ? 'Er zijn geen beperkingen.' : '',
  ];
  return [
    { kop: 'Functionele Mogelijkhedenlijst (FML)', tekst: uren.filter(Boolean).join(' ') },
    ...perRubriek,
  ];
}

const labels = (known: Readonly<Record<string, string>>, codes: readonly unknown[]): string =>
  codes.map((code) => (known[String(code)] ?? String(code)).toLowerCase()).join(', ');

const regel = ({ item, mate, toelichting }: Beperking): string =>
  `${fmlItem(item)?.naam ?? item}: ${mate === 'STERK_BEPERKT' ? 'sterk beperkt' : 'beperkt'}. ${toelichting}`;
