/** Whether events may be sent to this machine itself: in the demo, where a receiver is tried out beside it. */
export const LOKAAL = Symbol('events may go to this machine');
