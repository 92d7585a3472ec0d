/** Something the person who starts Regie can repair: the Dutch message says what and how, a stack trace adds nothing. */
export class CannotStart extends Error {}
