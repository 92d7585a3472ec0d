import { SOORTEN, type Soort } from '../../domain/aanvraag';
import { fasenOf, labelOfFase } from '../../domain/fasen';
import type { FactData } from '../../domain/facts';
import { AANLEIDINGEN, type Herkomst, type Voorstel } from '../../domain/journeys/context';
import { definitionOf } from '../../domain/journeys/registry';
import { BERICHTEN } from '../../domain/klantreis/berichten';
import { artikelVan, isKalenderdatum, labelOfKlok } from '../../domain/klokken';
import type { Datum } from '../../domain/termijnen/datum';
import { BESLUIT_UITKOMSTEN, UITKOMSTEN, type Uitkomst } from '../../domain/uitkomst';
import { termijnOf, type TermijnRow } from './termijn';

export interface KlantreisRow extends TermijnRow {
  id: string;
  soort: string;
  fase: string;
  status: string;
  uitkomst: Uitkomst | null;
  ontvangstDatum: Datum;
  afgeslotenDatum: Datum | null;
  machineId: string;
  machineVersion: number;
  versie: number;
  fasen: Record<string, Datum>;
  herkomst: Herkomst | null;
  voorstel: Voorstel | null;
  teamId: string;
  teamNaam: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
  aanspreekpuntNaam: string | null;
  naam: string;
  geboorteDatum: Datum;
  postcode: string;
  bsnEinde: string;
  leeftijd: number;
  klokken: {
    sleutel: string;
    soort: string;
    datum: Datum;
    status: string;
    onderbouwing: { grondslag: string }[];
  }[];
  feiten: {
    type: 'BesluitTaken' | 'BerichtReceived';
    data: Partial<FactData['BesluitTaken'] & FactData['BerichtReceived']>;
    datum: Datum;
  }[];
}

export type KlantreisDossier = ReturnType<typeof dossierOf>;

export const clientOf = ({ naam, geboorteDatum, leeftijd, postcode, bsnEinde }: KlantreisRow) => ({
  naam,
  geboorteDatum,
  leeftijd,
  postcode,
  bsnEinde,
});

/** One dossier of the klantreis. Where it came from is said only when that dossier is in sight too. */
export function dossierOf(row: KlantreisRow, all: readonly KlantreisRow[]) {
  const { status, zin, uiterlijkeBeslisdatum, werkdagenOver, dagenTeLaat } = termijnOf(row);
  const from = all.find(({ id }) => id === row.herkomst?.dossierId);
  return {
    id: row.id,
    soort: row.soort,
    soortLabel: labelOfSoort(row.soort),
    fase: row.fase,
    faseLabel: labelOfFase(row.fase),
    fasen: fasenOf(row.fase, row.fasen, definitionOf(row).fasen),
    status: row.status,
    uitkomst: row.uitkomst,
    uitkomstLabel: row.uitkomst && UITKOMSTEN[row.uitkomst],
    ontvangstDatum: row.ontvangstDatum,
    afgeslotenDatum: row.afgeslotenDatum,
    termijn: { status, zin, uiterlijkeBeslisdatum, werkdagenOver, dagenTeLaat },
    herkomst: from
      ? { ...row.herkomst!, label: `${AANLEIDINGEN[row.herkomst!.aanleiding]} (${labelOfSoort(from.soort)})` }
      : null,
    magOpenen: true,
  };
}

interface Mijlpaal {
  datum: Datum;
  label: string;
  dossierId: string;
  soort: 'FEIT' | 'TERMIJN' | 'KALENDER';
  status: string;
  artikel: string | null;
}

/** What happened and what is coming over all dossiers, in order of date. */
export function mijlpalenOf(rows: readonly KlantreisRow[]): Mijlpaal[] {
  return rows
    .flatMap((row) => [...begun(row), ...decided(row), ...running(row)])
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

const feit = (datum: Datum, label: string, dossierId: string): Mijlpaal => ({
  datum,
  label,
  dossierId,
  soort: 'FEIT',
  status: 'VOLDAAN',
  artikel: null,
});

const begun = ({ id, fasen, uitkomst }: KlantreisRow): Mijlpaal[] =>
  Object.entries(fasen).map(([fase, datum]) =>
    feit(
      datum,
      fase === 'AFGESLOTEN' && uitkomst ? `Afgesloten: ${UITKOMSTEN[uitkomst]}` : labelOfFase(fase),
      id,
    ),
  );

const decided = ({ id, feiten }: KlantreisRow): Mijlpaal[] =>
  feiten.flatMap(({ type, data, datum }) =>
    type === 'BesluitTaken' && data.uitkomst && isBesluit(data.uitkomst as Uitkomst)
      ? [feit(datum, `Besluit: ${UITKOMSTEN[data.uitkomst as Uitkomst]}`, id)]
      : [],
  );

const isBesluit = (uitkomst: Uitkomst) =>
  BESLUIT_UITKOMSTEN.includes(uitkomst) || uitkomst === 'RECHT_ZIEKENGELD';

const running = ({ id, klokken, termijnGrondslag }: KlantreisRow): Mijlpaal[] =>
  klokken.map(({ sleutel, soort, datum, status, onderbouwing }) => ({
    datum,
    label: labelOfKlok(soort),
    dossierId: id,
    soort: isKalenderdatum(soort) ? 'KALENDER' : 'TERMIJN',
    status,
    artikel: (sleutel === 'BESLISTERMIJN' ? termijnGrondslag : null) ?? artikelVan(onderbouwing),
  }));

/** What one dossier did to another: opened it, suggested something, or told it what happened. */
export function verbandenOf(rows: readonly KlantreisRow[]) {
  const known = new Set(rows.map(({ id }) => id));
  return rows
    .flatMap(({ id, herkomst, voorstel, feiten, ontvangstDatum }) => [
      ...(herkomst
        ? [
            {
              van: herkomst.dossierId,
              naar: id,
              label: AANLEIDINGEN[herkomst.aanleiding],
              datum: ontvangstDatum,
            },
          ]
        : []),
      ...(voorstel
        ? [
            {
              van: voorstel.vanDossierId,
              naar: id,
              label: 'Voorstel: annuleren, Ziektewet geëindigd',
              datum: voorstel.datum,
            },
          ]
        : []),
      ...feiten.flatMap(({ type, data, datum }) =>
        type === 'BerichtReceived' && data.vanDossierId && data.bericht
          ? [{ van: data.vanDossierId, naar: id, label: BERICHTEN[data.bericht], datum }]
          : [],
      ),
    ])
    .filter(({ van }) => known.has(van));
}

const labelOfSoort = (soort: string): string => SOORTEN[soort as Soort] ?? soort;
