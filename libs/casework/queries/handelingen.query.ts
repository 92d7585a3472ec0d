import { CATALOGUS } from '../../domain/productie/catalogus';
import { labelOfFunctie } from '../../domain/productie/functies';
import { GROEPEN } from '../../domain/productie/handeling';
import { normMinuten, normRegel } from '../../domain/productie/normtijd';
import type { Rol } from '../../domain/rollen';
import { TAKEN } from '../../domain/taken/taken';
import type { Datum } from '../../domain/termijnen/datum';
import { newestRegelboek } from '../../storage/regelboeken';
import type { Sql } from './sql';

/** The catalogue with the norms of today; `afwijkend` are the functies that need other minutes. */
export async function listHandelingen(sql: Sql) {
  const [boek, [{ vandaag }]] = await Promise.all([
    newestRegelboek(sql, (text, values) => sql.query(text, values)),
    sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag'),
  ]);
  return CATALOGUS.map(({ naam, groep, label, norm, per }) => {
    // Of whichever functie has no minutes of its own; those that have follow.
    const regel = normRegel(boek, naam, 'TEAMONDERSTEUNER', vandaag);
    return {
      naam,
      groep,
      groepLabel: GROEPEN[groep],
      label,
      taak: typeof norm === 'number' ? null : { soort: norm, label: TAKEN[norm].label },
      normMinuten: regel.waarde as number,
      zekerheid: regel.zekerheid,
      bron: regel.artikel,
      afwijkend: (Object.keys(per) as Rol[]).map((functie) => ({
        functie,
        label: labelOfFunctie(functie),
        normMinuten: normMinuten(boek, naam, functie, vandaag),
      })),
    };
  });
}
