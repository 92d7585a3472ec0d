import { geschat, RECHT } from '../../test/support/claim';
import { advance, begin, type Advanced } from './journey';
import { latestDefinition } from './journeys/registry';
import type { Rol } from './rollen';
import { datum, type Datum } from './termijnen/datum';

const wia = latestDefinition('WIA_CLAIM')!;
const env = (hoedanigheid: Rol, vandaag: string, medewerkerId = hoedanigheid.toLowerCase()) => ({
  by: { medewerkerId, hoedanigheid },
  tijdstip: `${vandaag}T09:00:00Z`,
  vandaag: datum(vandaag),
});
const act = (from: Advanced, type: string, rol: Rol, vandaag: string, gegevens = {}, wie?: string) => {
  const decision = advance(wia, from.stored, { type, gegevens, ...env(rol, vandaag, wie) });
  if (!decision.ok) throw new Error(`${type}: ${decision.refusal.code} ${decision.refusal.detail}`);
  return decision;
};
const aanvraag = {
  teamId: 'heerlen-1',
  ontvangstDatum: '2026-07-20' as Datum,
  eersteZiektedagDatum: '2024-11-04',
  heeftWerkgever: false,
  aanvrager: 'CLIENT',
};

describe('a WIA-claim of a vangnetter', () => {
  it('goes from aanvraag to besluit by the hands of its disciplines', () => {
    let j = begin(wia, aanvraag, env('PROCESBEGELEIDER', '2026-07-20'));
    expect(j.taken.geopend.map((t) => t.soort)).toEqual(['INTAKE']);
    expect(j.deadlines.map((d) => [d.sleutel, d.uiterlijkeDatum, d.status])).toEqual([
      ['BESLISTERMIJN', '2026-09-14', 'LOOPT'],
    ]);
    j = act(j, 'verleng', 'PROCESBEGELEIDER', '2026-08-06', { kennisgevingDatum: '2026-08-06', reden: 'x' });
    expect(j.stored.value.klok).toBe('verlengd');
    j = act(j, 'vraagAanvulling', 'PROCESBEGELEIDER', '2026-09-01', {
      ontbrekend: 'x',
      uitnodigingDatum: '2026-09-01',
      hersteltermijnDatum: '2026-09-22',
    });
    expect(j.stored.value).toEqual({
      behandeling: { intake: 'wachtOpAanvulling' },
      klok: 'opgeschort',
      voorstel: 'geen',
    });
    j = act(j, 'ontvangAanvulling', 'PROCESBEGELEIDER', '2026-09-10', { aangevuldDatum: '2026-09-10' });
    expect(j.stored.value.klok).toBe('verlengd');
    expect(j.deadlines[0]!.uiterlijkeDatum).toBe('2026-11-17');
    j = act(j, 'rondIntakeAf', 'PROCESBEGELEIDER', '2026-09-11');
    expect(j.fase).toBe('DOSSIERVORMING');
    j = act(j, 'rondDossiervormingAf', 'MEDISCH_SECRETARESSE', '2026-09-12');
    j = act(j, 'delegeerVoorbereiding', 'VERZEKERINGSARTS', '2026-09-12', {
      terugVoorDatum: '2026-09-20',
      aan: 'smv1',
    });
    expect(j.taken.geopend[0]).toMatchObject({
      soort: 'VOORBEREIDING',
      behandelaarId: 'smv1',
      gedelegeerdDoorId: 'verzekeringsarts',
    });
    j = act(j, 'meldVoorbereidingTerug', 'SMV', '2026-09-15', {}, 'smv1');
    j = act(j, 'keurVoorbereidingGoed', 'VERZEKERINGSARTS', '2026-09-15');
    j = act(j, 'stelBelastbaarheidVast', 'AIOS', '2026-09-16', { uitkomst: 'FML', duurzaam: false });
    j = act(j, 'contrasigneer', 'VERZEKERINGSARTS', '2026-09-17');
    expect(j.fase).toBe('ARBEIDSKUNDIGE_BEOORDELING');
    j = act(j, 'stelArbeidsongeschiktheidVast', 'ARBEIDSDESKUNDIGE', '2026-09-18', geschat('FUNCTIES'));
    j = act(j, 'stelRechtVast', 'PROCESBEGELEIDER', '2026-09-19', RECHT, 'pb1');
    const zelf = advance(wia, j.stored, {
      type: 'keurVaststellingGoed',
      gegevens: {},
      ...env('PROCESBEGELEIDER', '2026-09-20', 'pb1'),
    });
    expect(zelf).toMatchObject({ ok: false, refusal: { code: 'VIER_OGEN' } });
    j = act(j, 'keurVaststellingGoed', 'PROCESBEGELEIDER', '2026-09-20', {}, 'pb2');
    j = act(j, 'neemBesluit', 'PROCESBEGELEIDER', '2026-09-21', {}, 'pb2');
    expect(j.stored.status).toBe('done');
    expect(j.stored.value).toEqual({ behandeling: 'afgesloten', klok: 'beeindigd', voorstel: 'geen' });
    expect(j.stored.context.uitkomst).toBe('WGA_35_80');
    expect(j.deadlines[0]).toMatchObject({ status: 'VOLDAAN', alarm: null });
  });
});
