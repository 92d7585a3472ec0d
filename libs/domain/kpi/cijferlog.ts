import { maandenVan, type Maand } from './periode';
import { isMedisch } from '../productie/functies';
import { addDays, latest, type Datum } from '../termijnen/datum';
import { cijferUit, type KpiCijfer } from './cijfer';
import { KPI_NAMEN, type KpiNaam } from './definitie';
import { KPIS } from './definities';
import { opDag, vanaf } from './lijn';
import { ALTIJD, type BekendBesluit, type BekendeStand } from './stand';
import { telBesluiten, telVoorraad } from './tellen';
import { besluitTellingen, wachtendTellingen, type Telling } from './telling';
import { peildagenVan } from './peildag';
import { isOpgeschort, standenUit, type Verloop } from './verloop';

export const GEBEURTENISSEN = [
  'ONTVANGEN',
  'TERMIJN',
  'OPGESCHORT',
  'HERVAT',
  'OVERGEDRAGEN',
  'BESLUIT',
  'EINDE',
  'HEROPEND',
  'PRODUCTIE',
  'CAPACITEIT',
] as const;
export type Gebeurtenis = (typeof GEBEURTENISSEN)[number];

/** One line of a log made elsewhere. PRODUCTIE and CAPACITEIT are minutes of a functie of a team on a day, of no dossier. */
export interface Logregel {
  dossier: string | null;
  datum: Datum;
  gebeurtenis: Gebeurtenis;
  soort?: string;
  variant?: string;
  vangnet?: boolean;
  team?: string;
  uiterlijkeBeslisdatum?: Datum | null;
  uitkomst?: string;
  verzuimDagen?: number;
  functie?: string;
  minuten?: number;
}

/** Everything a figure is counted from, out of a log. */
export interface Cijferlog {
  standen: BekendeStand[];
  besluiten: BekendBesluit[];
  uren: readonly Logregel[];
  teamIds: string[];
}

const BEKEND = { bekendVan: '0001-01-01T00:00:00.000Z', bekendTot: ALTIJD } as const;
const ARTSEN = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'];

/** Lets a log happen: how every dossier stood and what was decided, by the rules the engine's own facts are folded by. */
export function leesCijferlog(regels: readonly Logregel[]): Cijferlog {
  const perDossier = new Map<string, Logregel[]>();
  for (const regel of [...regels].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0)))
    if (regel.dossier !== null)
      perDossier.set(regel.dossier, [...(perDossier.get(regel.dossier) ?? []), regel]);
  const gelezen = [...perDossier.values()].map(leesDossier);
  const teams = new Set(regels.flatMap(({ team }) => (team === undefined ? [] : [team])));
  return {
    standen: gelezen.flatMap(({ standen }) => standen),
    besluiten: gelezen.flatMap(({ besluiten }) => besluiten),
    uren: regels.filter(({ dossier }) => dossier === null),
    teamIds: [...teams].sort(),
  };
}

function leesDossier([eerste, ...later]: readonly Logregel[]): Pick<Cijferlog, 'standen' | 'besluiten'> {
  const from = <T>(waarde: T) => [{ vanDatum: eerste!.datum, waarde }];
  let verloop: Verloop = {
    soort: eerste!.soort!,
    variant: eerste!.variant ?? 'ONBEKEND',
    vangnet: eerste!.vangnet ?? false,
    ontvangstDatum: eerste!.datum,
    open: from(true),
    beslist: from(false),
    team: from(eerste!.team!),
    fase: from('ONBEKEND'),
    uiterlijk: from(eerste!.uiterlijkeBeslisdatum ?? null),
    opschortingen: [],
  };
  const besluiten: BekendBesluit[] = [];
  for (const [index, regel] of later.entries()) {
    if (regel.gebeurtenis === 'BESLUIT' || regel.gebeurtenis === 'EINDE')
      besluiten.push({ ...besluitUitLog(verloop, regel, index + 2), ...BEKEND });
    verloop = na(verloop, regel, besluiten);
  }
  return { standen: standenUit(verloop).map((stand) => ({ ...stand, ...BEKEND })), besluiten };
}

function na(verloop: Verloop, regel: Logregel, besluiten: readonly BekendBesluit[]): Verloop {
  const { datum } = regel;
  switch (regel.gebeurtenis) {
    case 'TERMIJN':
      return { ...verloop, uiterlijk: vanaf(verloop.uiterlijk, datum, regel.uiterlijkeBeslisdatum ?? null) };
    case 'OPGESCHORT':
      return {
        ...verloop,
        opschortingen: [...verloop.opschortingen, { grond: 'AWB_4_15_2B', vanafDatum: datum }],
      };
    case 'HERVAT':
      return {
        ...verloop,
        opschortingen: verloop.opschortingen.map((each) =>
          each.hervatDatum === undefined ? { ...each, hervatDatum: datum } : each,
        ),
        uiterlijk:
          regel.uiterlijkeBeslisdatum === undefined
            ? verloop.uiterlijk
            : vanaf(verloop.uiterlijk, datum, regel.uiterlijkeBeslisdatum),
      };
    case 'OVERGEDRAGEN':
      return { ...verloop, team: vanaf(verloop.team, datum, regel.team!) };
    case 'BESLUIT':
    case 'EINDE':
      return { ...verloop, open: vanaf(verloop.open, datum, false) };
    case 'HEROPEND':
      return {
        ...verloop,
        open: vanaf(verloop.open, datum, true),
        beslist: vanaf(
          verloop.beslist,
          datum,
          besluiten.some(({ isBesluit }) => isBesluit),
        ),
      };
    default:
      return verloop;
  }
}

function besluitUitLog(
  verloop: Verloop,
  regel: Logregel,
  factSeq: number,
): Omit<BekendBesluit, keyof typeof BEKEND> {
  const { datum, gebeurtenis, uitkomst, verzuimDagen } = regel;
  const uiterlijk = opDag(verloop.uiterlijk, datum);
  const opTijd = uiterlijk === null || datum <= uiterlijk || isOpgeschort(verloop, datum);
  const teamId = opDag(verloop.team, datum);
  const teamBijVerstrijken =
    opTijd || !uiterlijk ? null : opDag(verloop.team, latest(verloop.ontvangstDatum, addDays(uiterlijk, 1)));
  const { soort, variant, vangnet } = verloop;
  return {
    factSeq,
    soort,
    variant,
    vangnet,
    besluitDatum: datum,
    uiterlijkeBeslisdatum: uiterlijk,
    opTijd,
    teamId,
    teamBijVerstrijken,
    overgenomenTeLaat: teamBijVerstrijken !== null && teamBijVerstrijken !== teamId,
    uitkomst: uitkomst ?? 'ONBEKEND',
    isBesluit: gebeurtenis === 'BESLUIT',
    naHeropening: verloop.beslist.at(-1)!.waarde,
    einde: true,
    verzuimDagen: verzuimDagen ?? null,
  };
}

export interface LogCijfer extends KpiCijfer {
  naam: KpiNaam;
  variant: string;
}

/** Every figure in every variant, of these teams over these days: the same sums as over the tables. */
export function cijfersUitLog(log: Cijferlog, van: Datum, tot: Datum, teamIds = log.teamIds): LogCijfer[] {
  const maanden = maandenVan(van, tot);
  return KPI_NAMEN.flatMap((naam) =>
    KPIS[naam].varianten.map(({ naam: variant }) => ({
      naam,
      variant,
      ...cijferUit(KPIS[naam], variant, maanden, tellingenUit(log, naam, variant, maanden, teamIds)),
    })),
  );
}

function tellingenUit(
  log: Cijferlog,
  naam: KpiNaam,
  variant: string,
  maanden: readonly Maand[],
  teamIds: readonly string[],
): Telling[] {
  if (naam === 'productiviteit' || naam === 'productie-per-arts')
    return urenTellingen(log, naam, variant, maanden, teamIds);
  if (naam === 'wachtend') {
    const peildagen = peildagenVan(maanden);
    const dagen = peildagen.flatMap(({ dag, jaarEerder }) => [dag, jaarEerder]);
    return wachtendTellingen(variant, peildagen, telVoorraad(log.standen, [...new Set(dagen)], { teamIds }));
  }
  const rijen = telBesluiten(log.besluiten, maanden, { teamIds }, variant === 'team-bij-verstrijken');
  if (naam !== 'zw-arbo') return besluitTellingen(naam, variant, rijen);
  return [
    ...besluitTellingen('verzuimduur', 'herstel', rijen),
    ...besluitTellingen('afwijzingen-wia-vangnet', 'vangnet', rijen),
  ];
}

/** A log knows minutes by contract only, so that net is gross. */
function urenTellingen(
  { uren }: Cijferlog,
  naam: KpiNaam,
  variant: string,
  maanden: readonly Maand[],
  teamIds: readonly string[],
): Telling[] {
  const perArts = naam === 'productie-per-arts';
  return uren.flatMap(({ gebeurtenis, datum, functie = '', minuten = 0, team }) => {
    const maand = maanden.find(({ vanDatum, totDatum }) => vanDatum <= datum && datum <= totDatum);
    if (!maand || !team || !teamIds.includes(team)) return [];
    const gedaan = gebeurtenis === 'PRODUCTIE';
    const telt = gedaan
      ? !perArts || variant === 'alles' || isMedisch(functie)
      : !perArts || ARTSEN.includes(functie);
    if (!telt) return [];
    const uur = minuten / 60;
    const { periode } = maand;
    return [{ periode, deel: '', overgenomen: false, teller: gedaan ? uur : 0, noemer: gedaan ? 0 : uur }];
  });
}
