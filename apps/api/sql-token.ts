/** The pool, for the single statements of the door. */
export const SQL = Symbol('sql');
