import type { AlarmSoort } from '../termijnen/alarmen';
import { formatDatum, type Datum } from '../termijnen/datum';
import type { Moment, Ziektewetkalender } from '../termijnen/ziektewet-kalender';
import type { TermijnStatus } from './context';
import type { DeadlineDraft } from './deadlines';

interface Klok {
  sleutel: string;
  moment: Moment;
  status: TermijnStatus;
  alarmen?: AlarmSoort[];
  /** When the law counts from something else than the eerste ziektedag. */
  datum?: { van: Datum; tot: Datum; feit: string };
  soort?: string;
}

/** A moment of the Ziektewet calendar as a clock of the dossier; none when its rule was not in force. */
export function kalenderKlok(kalender: Ziektewetkalender, klok: Klok): DeadlineDraft[] {
  const found = kalender.momenten.find(({ moment }) => moment === klok.moment);
  if (!found) return [];
  const { eersteZiektedagDatum, onderbouwing } = kalender;
  const { sleutel, status, alarmen, datum, soort = sleutel } = klok;
  const van = datum?.van ?? eersteZiektedagDatum;
  const tot = datum?.tot ?? found.datum;
  return [
    {
      sleutel,
      soort,
      startDatum: van,
      uiterlijkeDatum: tot,
      wettelijkeDatum: tot,
      grondslag: found.grondslag,
      onderbouwing: [
        ...(datum ? [] : onderbouwing.filter((stap) => stap.datum < tot)),
        {
          feit: datum?.feit ?? 'Eerste ziektedag',
          datum: van,
          grondslag: found.grondslag,
          gevolg: `${datum ? '' : `na ${found.week} weken ziekte: `}${formatDatum(tot)}`,
        },
      ],
      status,
      ...(alarmen && { alarmen }),
    },
  ];
}
