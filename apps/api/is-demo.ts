/** Whether this is the demo: its own people, tokens and a movable clock. */
export const IS_DEMO = Symbol('is demo');
