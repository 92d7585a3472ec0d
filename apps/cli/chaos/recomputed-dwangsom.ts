import type { EntityManager } from 'typeorm';
import { berekenDwangsom, type Dwangsom } from '../../../libs/domain/dwangsom/bereken-dwangsom';
import type { DwangsomStand } from '../../../libs/domain/dwangsom/dwangsom-stand';
import type { DwangsomFeiten } from '../../../libs/domain/dwangsom/dwangsom-feiten';
import { bedragNa, inCenten, tariefOp } from '../../../libs/domain/dwangsom/tarief';
import { REGELBOEK } from '../../../libs/domain/regels/regelboek';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';

interface Registered {
  ontvangstDatum: Datum;
  verzondenDatum?: Datum;
  vorm?: 'SCHRIFTELIJK' | 'MONDELING';
  aanvragers?: number;
}
interface Clock {
  sleutel: string;
  start: Datum;
  uiterlijk: Datum;
  wettelijk: Datum | null;
  status: string;
}
interface Dossier {
  id: string;
  stand: DwangsomStand;
  gesteld: Registered[];
  clocks: Clock[];
}

/**
 * The clocks of the dwangsom over the aanvraag against what the calculator says of the ingebrekestellingen on record: which one counts is
 * found here anew, by trying them in the order in which they came in.
 */
export async function dwangsomClocks(manager: EntityManager): Promise<string[]> {
  const dossiers: Dossier[] = await manager.query(
    `select j.id, j.context->'dwangsom' as stand,
       (select jsonb_agg(f.cause->'gegevens' order by f.cause->'gegevens'->>'ontvangstDatum', f.seq) from facts f
        where f.journey_id = j.id and f.type = 'IngebrekestellingRegistered' and f.data->>'over' is null) as gesteld,
       (select coalesce(jsonb_agg(jsonb_build_object('sleutel', d.sleutel, 'start', d.start_datum,
          'uiterlijk', d.uiterlijke_datum, 'wettelijk', d.wettelijke_datum, 'status', d.status)), '[]') from deadlines d
        where d.journey_id = j.id and d.sleutel in ('DWANGSOM_VRIJ', 'DWANGSOM')) as clocks
     from journeys j where j.context->'dwangsom' is not null`,
  );
  return dossiers.flatMap((dossier) => differences(dossier).map((what) => `${dossier.id} ${what}`));
}

function differences({ stand, gesteld, clocks }: Dossier): string[] {
  const clock = (sleutel: string) => clocks.find((each) => each.sleutel === sleutel);
  const found = dwangsomOf(stand, gesteld);
  if (!found || stand.onredelijkLaatDatum !== null) {
    return clocks
      .filter(({ status }) => status === 'LOOPT' || status === 'VERSTREKEN')
      .map(({ sleutel }) => `${sleutel} runs without an ingebrekestelling that has effect`);
  }
  const { eersteDagDatum, laatsteDagDatum, uiterlijkeDagDatum } = found;
  const expected: [string, unknown, unknown][] = [
    ['the last free day', clock('DWANGSOM_VRIJ')?.uiterlijk, eersteDagDatum && addDays(eersteDagDatum, -1)],
    ['the first day', clock('DWANGSOM')?.start, eersteDagDatum],
    ['the last day', clock('DWANGSOM')?.uiterlijk, laatsteDagDatum ?? uiterlijkeDagDatum],
    ['the 42nd day', clock('DWANGSOM')?.wettelijk, uiterlijkeDagDatum],
  ];
  return expected
    .filter(([, stored, counted]) => stored !== counted)
    .map(
      ([what, stored, counted]) => `${what} of the dwangsom is ${String(stored)}, counted ${String(counted)}`,
    );
}

function dwangsomOf(stand: DwangsomStand, gesteld: readonly Registered[]): Dwangsom | undefined {
  const { soort, aanvrager, oordeel, termijn, beslistDatum } = stand;
  if (!termijn || termijn.opgeschort) return undefined;
  for (const { ontvangstDatum, verzondenDatum, vorm } of gesteld) {
    const dwangsom = berekenDwangsom({
      soort,
      ...(aanvrager && { aanvrager }),
      oordeel,
      uiterlijkeBeslisdatum: termijn.uiterlijkeDatum,
      ingebrekestellingDatum: ontvangstDatum,
      ...(verzondenDatum && { verzondenDatum }),
      ...(vorm && { vorm }),
      ...(beslistDatum && { besluitDatum: beslistDatum }),
    });
    if (dwangsom.eersteDagDatum !== null) return dwangsom;
  }
  return undefined;
}

/** What was set by beschikking: by the tarief of its day, never above the maximum, once per ingebrekestelling. */
export async function dwangsomSet(manager: EntityManager): Promise<string[]> {
  const set: { id: string; seq: number; data: DwangsomFeiten['DwangsomDetermined'] }[] = await manager.query(
    `select journey_id as id, seq, data from facts where type = 'DwangsomDetermined' order by journey_id, seq`,
  );
  return set.flatMap(({ id, seq, data }, index) => {
    const { grond, bedrag, dagen, ingebrekestellingDatum } = data;
    const tarief = tariefOp(REGELBOEK, ingebrekestellingDatum)!;
    const centen = inCenten(bedrag);
    const faults = [
      ...(centen > tarief.maximum || dagen > tarief.dagen ? ['is above the maximum'] : []),
      ...(centen !== bedragNa(dagen, tarief) ? ['is not what its days cost'] : []),
      ...((grond === 'VERSCHULDIGD') !== centen > 0 ? ['does not fit its ground'] : []),
      ...(set.findIndex(
        (other) => other.id === id && other.data.ingebrekestellingDatum === ingebrekestellingDatum,
      ) !== index
        ? ['was set before']
        : []),
    ];
    return faults.map((fault) => `${id} ${seq}: a dwangsom of ${bedrag} ${fault}`);
  });
}
