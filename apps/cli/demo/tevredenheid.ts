import type { CommandBus } from '@nestjs/cqrs';
import { LaadMeting } from '../../../libs/casework/commands/laad-meting';
import { SYSTEEM } from '../../../libs/domain/rollen';
import type { Vorm } from '../../../libs/domain/tevredenheid/groepen';
import type { Tabel } from '../../../libs/domain/tevredenheid/tabel';
import { vragenlijst, vragenVan, type Bron, type Vraag } from '../../../libs/domain/tevredenheid/vragenlijst';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { TEAMS } from '../centre/kantoren';
import type { Medewerker } from '../centre/medewerkers';
import { Random } from '../centre/random';
import { readLines } from '../../../libs/casework/csv/lines';
import { GEPUBLICEERD } from '../tevredenheid/gepubliceerd';
import { readTabel } from '../../../libs/casework/csv/read-tabel';

interface Vandaag {
  seed: number;
  vandaag: Datum;
}

/** The published tables, and metingen since then of whom works and is a client in the demo, made up around them. */
export async function askTevredenheid(
  bus: CommandBus,
  people: readonly Medewerker[],
  now: Vandaag,
): Promise<void> {
  for (const { csv, ...published } of GEPUBLICEERD) {
    const tabel = await readTabel(readLines([Buffer.from(csv)]));
    await load(bus, { ...published, vorm: 'PUBLICATIE', tabel });
  }
  const year = Number(now.vandaag.slice(0, 4));
  for (let jaar = year - 2; jaar <= year; jaar++) {
    await load(bus, medewerkersVan(jaar, people, now));
    for (const half of [1, 2] as const) await load(bus, clientenVan(jaar, half, now));
  }

  async function load(to: CommandBus, meting: DemoMeting): Promise<void> {
    if (meting.totDatum > now.vandaag) return;
    const { vanDatum, totDatum, ...rest } = meting;
    const dates = { vanDatum: vanDatum as Datum, totDatum: totDatum as Datum };
    const result = await to.execute(new LaadMeting({ ...rest, ...dates, vervangt: false, by: SYSTEEM }));
    if (result.kind !== 'ok')
      throw new Error(`meting ${meting.meting} not loaded: ${JSON.stringify(result)}`);
  }
}

interface DemoMeting {
  bron: Bron;
  meting: string;
  vorm: Vorm;
  vanDatum: string;
  totDatum: string;
  uitgenodigd: number | null;
  herkomst: string;
  tabel: Tabel;
}

/** How well a kantoor does, in answers of the five, beside the average; as chapter 4 found them. */
const KANTOOR: Readonly<Record<string, number>> = {
  heerlen: 0.15,
  tilburg: -0.25,
  rotterdam: 0.55,
  breda: -0.35,
};
const HERKOMST = 'Democentrum: verzonnen antwoorden';

function medewerkersVan(jaar: number, people: readonly Medewerker[], { seed }: Vandaag): DemoMeting {
  const vragen = vragenVan(vragenlijst('WERKBELEVING', '2023'));
  const inTeam = people.filter(({ teamId }) => teamId !== null);
  const overig = 600;
  const respondents = [
    ...inTeam.map(({ id, teamId }) => ({ id, team: teamId as string })),
    ...Array.from({ length: overig }, (_, index) => ({ id: `smz-${index}`, team: '' })),
  ].filter(({ id }) => Random.of(seed, `wbo ${jaar} ${id}`).chance(0.55));
  const rijen = respondents.map(({ id, team }, index) => ({
    regel: index + 2,
    velden: [team, ...answersOf(Random.of(seed, `wbo ${jaar} ${id} zegt`), vragen, team, jaar)],
  }));
  return {
    bron: 'WERKBELEVING',
    meting: String(jaar),
    vorm: 'RESPONDENTEN',
    vanDatum: `${jaar}-05-08`,
    totDatum: `${jaar}-06-02`,
    uitgenodigd: inTeam.length + overig,
    herkomst: HERKOMST,
    tabel: { kolommen: ['team', ...vragen.map(({ code }) => code)], rijen },
  };
}

function clientenVan(jaar: number, half: 1 | 2, { seed }: Vandaag): DemoMeting {
  const vragen = vragenVan(vragenlijst('MENSELIJKE_MAAT', '2023'));
  const rijen = ['', ...TEAMS.map(({ id }) => id)].flatMap((team) => {
    const random = Random.of(seed, `mmm ${jaar}-${half} ${team}`);
    // The Ziektewet has fewer clients, so a team may have too few of them to show.
    const counts = { WIA: team ? random.between(12, 36) : 320, ZW: team ? random.between(5, 20) : 280 };
    return Object.entries(counts).flatMap(([populatie, count]) =>
      Array.from({ length: count }, () => [
        team,
        populatie,
        ...answersOf(random, vragen, team, jaar, populatie === 'ZW' ? 0.4 : -0.1),
      ]),
    );
  });
  const maand = half === 1 ? ['03-27', '04-23'] : ['09-25', '10-22'];
  return {
    bron: 'MENSELIJKE_MAAT',
    meting: `${jaar}-${half}`,
    vorm: 'RESPONDENTEN',
    vanDatum: `${jaar}-${maand[0]}`,
    totDatum: `${jaar}-${maand[1]}`,
    uitgenodigd: rijen.length * 4,
    herkomst: HERKOMST,
    tabel: {
      kolommen: ['team', 'populatie', ...vragen.map(({ code }) => code)],
      rijen: rijen.map((velden, index) => ({ regel: index + 2, velden })),
    },
  };
}

/** Somebody's mood goes through all answers, so that a thema has the spread that people have. */
function answersOf(
  random: Random,
  vragen: readonly Vraag[],
  team: string,
  jaar: number,
  extra = 0,
): string[] {
  const kantoor = KANTOOR[team.replace(/-\d+$/, '')] ?? 0;
  const mood = kantoor + extra + 0.04 * (jaar - 2024) + (random.next() + random.next() - 1) * 0.8;
  const round = (value: number, least: number, most: number) =>
    String(Math.min(most, Math.max(least, Math.round(value + (random.next() + random.next() - 1) * 1.3))));
  return vragen.map(({ antwoord }) => {
    if (random.chance(0.02)) return '';
    switch (antwoord) {
      case 'CIJFER':
        return round(7 + 1.2 * mood, 1, 10);
      case 'AANBEVELING':
        return round(7.4 + 1.3 * mood, 0, 10);
      case 'WERKDRUK':
        return round(3.45 - 0.25 * mood, 1, 5);
      case 'EENS_OMGEKEERD':
        return round(3.05 - 0.5 * mood, 1, 5);
      default:
        return round(3.75 + 0.6 * mood, 1, 5);
    }
  });
}
