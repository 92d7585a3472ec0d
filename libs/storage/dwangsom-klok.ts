/** The key of the clock of the two weeks before the dwangsom of which `sleutel` is the key; both are SQL. */
export const VRIJ_BIJ = (sleutel: string): string => `replace(${sleutel}, 'DWANGSOM', 'DWANGSOM_VRIJ')`;

/** The clocks that may run in a closed dossier: what follows a besluit that came late, and bezwaar. A condition on `sleutel`. */
export const NA_AFSLUITING = (sleutel: string): string =>
  `${sleutel} ~ '^(DWANGSOMBESLUIT|DWANGSOMBETALING|BEZWAAR|DWANGSOM-|DWANGSOM_VRIJ-)'`;

/** The taken of the same. */
export const TAKEN_NA_AFSLUITING = `('DWANGSOM_VASTSTELLEN', 'DWANGSOM_BETALEN', 'BEZWAAR')`;
