import type { Datum } from '../../domain/termijnen/datum';
import { termijnTelling, termijnZin, type TermijnStatus } from '../../domain/termijnen/termijn-zin';

/** The columns of dossier_overview that say how the beslistermijn stands. */
export interface TermijnRow {
  termijnStatus: TermijnStatus;
  uiterlijkeBeslisdatum: Datum | null;
  wettelijkeDatum: Datum | null;
  termijnGrondslag: string | null;
  opgeschortSindsDatum: Datum | null;
  zonderTermijnReden: string | null;
  vandaag: Datum;
}

export const TERMIJN_COLUMNS = `o.termijn_status as "termijnStatus", o.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum",
  o.wettelijke_datum as "wettelijkeDatum", o.termijn_grondslag as "termijnGrondslag",
  o.opgeschort_sinds_datum as "opgeschortSindsDatum", o.zonder_termijn_reden as "zonderTermijnReden", (select regie_vandaag()) as vandaag`;

/** The clock as a screen shows it: figures, and the one line; no screen computes with dates. */
export function termijnOf(row: TermijnRow) {
  const {
    termijnStatus: status,
    uiterlijkeBeslisdatum,
    wettelijkeDatum,
    termijnGrondslag: grondslag,
    vandaag,
  } = row;
  const opgeschort = row.opgeschortSindsDatum ? { opgeschortSindsDatum: row.opgeschortSindsDatum } : {};
  const common = { status, uiterlijkeBeslisdatum, wettelijkeDatum, grondslag };
  if (!uiterlijkeBeslisdatum || row.zonderTermijnReden) {
    const zin = row.zonderTermijnReden ?? 'geen wettelijke termijn';
    return { ...common, werkdagenOver: null, dagenTeLaat: null, zin };
  }
  return {
    ...common,
    ...termijnTelling({ status, uiterlijkeBeslisdatum, vandaag }),
    ...opgeschort,
    zin: termijnZin({
      status,
      uiterlijkeBeslisdatum,
      grondslag: grondslag ?? '',
      vandaag,
      opgeschortSinds: row.opgeschortSindsDatum ?? undefined,
    }),
  };
}
