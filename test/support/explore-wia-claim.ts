import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { begin, type Stored } from '../../libs/domain/journey';
import type { JourneyEvent, StoredEvent } from '../../libs/domain/journeys/event';
import { latestDefinition } from '../../libs/domain/journeys/registry';
import type { WiaClaimContext } from '../../libs/domain/journeys/wia-claim.context';
import type { Datum } from '../../libs/domain/termijnen/datum';
import { EXAMPLES, persons, VANDAAG } from './wia-claim-examples';

export const wia = latestDefinition('WIA_CLAIM')!;
export const now = { tijdstip: `${VANDAAG}T09:00:00.000Z`, vandaag: VANDAAG as Datum };
export const begun = (heeftWerkgever: boolean) =>
  begin(
    wia,
    {
      teamId: 'heerlen-1',
      ontvangstDatum: '2026-07-20',
      eersteZiektedagDatum: '2024-11-04',
      heeftWerkgever,
      aanvrager: 'CLIENT',
    },
    { ...now, by: persons('PROCESBEGELEIDER')[0]! },
  ).stored;

export const events: StoredEvent[] = Object.entries(EXAMPLES).flatMap(([type, forms]) =>
  wia.acts[type]!.rollen.flatMap((rol) =>
    persons(rol).flatMap((by) => forms.map((gegevens) => ({ type, gegevens, by, ...now }))),
  ),
);

/** Two dossiers are in the same place when nothing that a guard reads differs. */
export function place({ value, context }: { value: unknown; context: WiaClaimContext }): string {
  const {
    heeftWerkgever,
    aanvulling,
    informatieverzoeken,
    voorbereiding,
    belastbaarheid,
    klasse,
    vaststelling,
    uitkomst,
  } = context;
  return JSON.stringify([
    value,
    heeftWerkgever,
    aanvulling !== null,
    informatieverzoeken.length > 0 && !informatieverzoeken[0]!.ontvangenDatum,
    voorbereiding?.opdrachtgeverId,
    belastbaarheid && [
      belastbaarheid.uitkomst,
      belastbaarheid.duurzaam,
      belastbaarheid.getekendDoorId !== null,
    ],
    klasse,
    vaststelling && [vaststelling.uitkomst, vaststelling.doorId],
    uitkomst,
  ]);
}

/** Every place a claim can reach, found by xstate/graph; bounded because requests and letters do not pile up. */
export function explore(heeftWerkgever: boolean): AnyMachineSnapshot[] {
  const stored = begun(heeftWerkgever);
  const machine = wia.machine as AnyStateMachine;
  const few = (state: AnyMachineSnapshot) => {
    const { informatieverzoeken, aanvullingen, opschortingen, verlengingen } =
      state.context as WiaClaimContext;
    return (
      informatieverzoeken.length <= 1 &&
      aanvullingen <= 1 &&
      opschortingen.length <= 1 &&
      verlengingen.length <= 1
    );
  };
  return getShortestPaths(machine, {
    events: events as never,
    filterEvents: (state: AnyMachineSnapshot, event: JourneyEvent) => few(state) && state.can(event as never),
    fromState: machine.resolveState({ value: stored.value as never, context: stored.context }),
    serializeState: (state: AnyMachineSnapshot) => place(state as never),
    limit: 100_000,
  } as never).map(({ state }) => state as unknown as AnyMachineSnapshot);
}

export const asStored = (state: AnyMachineSnapshot): Stored => ({
  machineId: 'WIA_CLAIM',
  machineVersion: 1,
  value: state.value as never,
  context: state.context as never,
  status: state.status === 'done' ? 'done' : 'active',
});
