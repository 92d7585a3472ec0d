import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SOORTEN } from '../domain/aanvraag';
import { labelOfFact } from '../domain/fact-labels';
import type { FactType } from '../domain/facts';
import { BRIEF_BIJ } from '../domain/brieven';
import { definitionOf, JOURNEYS, latestDefinition } from '../domain/journeys/registry';

/** Refuses to start on anything stored or defined that this code cannot handle; better loud now than silent later. */
@Injectable()
export class BootCheck implements OnApplicationBootstrap {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const problems = [
      ...actsWithoutHome(),
      ...soortenWithoutJourney(),
      ...(await this.unknownMachines()),
      ...(await this.unknownFacts()),
    ];
    if (problems.length)
      throw new Error(`cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }

  private async unknownMachines(): Promise<string[]> {
    const stored: { machineId: string; machineVersion: number }[] = await this.dataSource.query(
      'select distinct machine_id as "machineId", machine_version as "machineVersion" from journeys',
    );
    return stored.flatMap((machine) => {
      try {
        definitionOf(machine);
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    });
  }

  /** The follower of production keeps which types there are; the log itself has too many rows to ask. */
  private async unknownFacts(): Promise<string[]> {
    const stored: { type: string }[] = await this.dataSource.query('select type from feit_typen');
    return stored
      .filter(({ type }) => !(type in BRIEF_BIJ) || !labelOfFact(type as FactType))
      .map(({ type }) => `fact ${type} is stored and has no handler`);
  }
}

/** Every soort that can be asked for can be opened. */
function soortenWithoutJourney(): string[] {
  return Object.keys(SOORTEN)
    .filter((soort) => !latestDefinition(soort))
    .map((soort) => `soort ${soort} has no journey`);
}

/** Every act of a journey is known to its machine, and every event of the machine is an act. */
export function actsWithoutHome(journeys = JOURNEYS): string[] {
  return journeys.flatMap(({ id, version, machine, acts }) => {
    const name = `${id} v${version}`;
    const events = new Set(machine.events as string[]);
    return [
      ...Object.keys(acts)
        .filter((actie) => !events.has(actie))
        .map((actie) => `${name}: act ${actie} is in no state of the machine`),
      ...[...events]
        .filter((event) => !Object.hasOwn(acts, event))
        .map((event) => `${name}: the machine knows ${event}, which is no act`),
    ];
  });
}
