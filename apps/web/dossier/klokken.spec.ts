import type { TermijnRegel } from '../api/shapes';
import { otherKlokken } from './klokken';

const klok = (id: string, uiterlijkeBeslisdatum: string, status: string, soort = id): TermijnRegel => ({
  id,
  soort,
  label: id,
  artikel: '',
  kalender: true,
  versie: 1,
  startDatum: '2026-01-01',
  uiterlijkeBeslisdatum,
  wettelijkeDatum: null,
  status,
  onderbouwing: [],
});

it('shows the clocks beside the beslistermijn by date, what has ended apart', () => {
  const { running, ended } = otherKlokken([
    klok('BESLISTERMIJN', '2026-03-01', 'LOOPT'),
    klok('WIA_BRIEF', '2026-09-01', 'LOOPT'),
    klok('HERIJKING-1', '2026-05-01', 'VOLDAAN'),
    klok('PROBLEEMANALYSE', '2026-02-01', 'VERSTREKEN'),
    klok('SCREENING', '2026-04-01', 'VERVALLEN'),
  ]);
  expect(running.map(({ id }) => id)).toEqual(['PROBLEEMANALYSE', 'WIA_BRIEF']);
  expect(ended.map(({ id }) => id)).toEqual(['SCREENING', 'HERIJKING-1']);
});
