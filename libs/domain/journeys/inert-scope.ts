import { createEmptyActor, type AnyActorScope } from 'xstate';

const nobody = createEmptyActor();
const nothing = () => {};
/**
 * XState's own `transition` starts and drops an actor for every call, with an initial state for which our machines have
 * no input: a third of the time of an act. A machine that only states facts needs none, so all share one that does nothing.
 */
export const scope: AnyActorScope = {
  self: nobody,
  system: nobody.system,
  id: '',
  sessionId: '',
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  actionExecutor: nothing,
};
