import { shortDatum } from '../form/datum';
import type { Periode } from './instellingen-api';

/** From when to when, and whether that is now, in a word. */
export function PeriodeCel({
  periode: { van, tot, geldt, door },
  vandaag,
}: {
  periode: Periode;
  vandaag: string;
}) {
  return (
    <td>
      {shortDatum(van)} {tot === null ? 'en verder' : `tot ${shortDatum(tot)}`}
      <small>
        {geldt ? '● geldt nu' : van > vandaag ? '○ gepland' : 'voorbij'}
        {door && `, door ${door}`}
      </small>
    </td>
  );
}
