import { closeClaim } from '../support/kwaliteit';
import { addPerson } from './centre';
import { openApi, type TestApi } from './open-api';

export const TOETSERS = ['va', 'ad', 'pb'].flatMap((kort) => [`kt-${kort}-1`, `kt-${kort}-2`]);
const ROL = { va: 'VERZEKERINGSARTS', ad: 'ARBEIDSDESKUNDIGE', pb: 'PROCESBEGELEIDER' } as const;

export const PLAN = {
  naam: 'WIA mei 2026',
  vanDatum: '2026-05-01',
  totEnMetDatum: '2026-05-31',
  quota: [
    { kantoorId: 'heerlen', stratum: 'WIA_VANGNET', aantal: 4 },
    { kantoorId: 'breda', stratum: 'WIA_VANGNET', aantal: 1 },
  ],
  groepen: [
    { naam: 'Heerlen', kantoren: ['heerlen'] },
    { naam: 'Breda', kantoren: ['breda'] },
  ],
  toetserIds: TOETSERS,
  zaad: 'mei',
};
export const WEG = '/v1/kwaliteitsonderzoeken';

const GOED = {
  VERZEKERINGSARTS: { WIA_VA_GBM: 'NVT', WIA_VA_DUUR: 'JA', WIA_VA_BEPERKINGEN: 'JA' },
  ARBEIDSDESKUNDIGE: { WIA_AD_MAATMAN: 'JA', WIA_AD_ARBEID: 'JA', WIA_AD_PERCENTAGE: 'JA' },
  PROCESBEGELEIDER: { WIA_PB_RECHT: 'JA', WIA_PB_TOEREKENING: 'NVT' },
} as const;
export const goed = (functionaris: keyof typeof GOED) =>
  Object.fromEntries(Object.entries(GOED[functionaris]).map(([code, antwoord]) => [code, { antwoord }]));
export const FOUT = {
  ...goed('PROCESBEGELEIDER'),
  WIA_PB_RECHT: { antwoord: 'NEE', toelichting: 'Duur te kort berekend.', controle: 'DUUR' },
};

/** An API with six closed claims, one of them taken over on the way, and two toetsers for each of three professions. */
export const openKwaliteit = async () => kwaliteitOn(await openApi());

export async function kwaliteitOn(api: TestApi) {
  const dossiers: string[] = [];
  const { owner } = api.database;
  for (const id of TOETSERS)
    await addPerson(owner, id, 'heerlen-2', ['KWALITEITSTOETSER', ROL[id.split('-')[1] as 'va']]);
  for (let i = 0; i < 6; i++) {
    const { dossierId } = await api.openDossier();
    dossiers.push(dossierId);
    await closeClaim(owner, dossierId, {
      datum: '2026-05-12',
      ...(i === 0 && { overgenomenDoor: 'breda-1' }),
    });
  }
  const plan = (over: object = {}, who = 'kt-heerlen-1') => api.as(who).post(WEG, { ...PLAN, ...over });
  const doet = (id: string, versie: number, actie: string, over: object = {}, who = 'kt-heerlen-1') =>
    api.as(who).post(`${WEG}/${id}/acties`, { actie, ...over }, { 'if-match': `"${versie}"` });
  const getrokken = async (over: object = {}) => {
    const { body } = await plan(over);
    expect(body).toMatchObject({ versie: 1 });
    const drawn = await doet(body.id, 1, 'trek');
    expect([drawn.status, drawn.body]).toMatchObject([200, { versie: 2 }]);
    return body.id as string;
  };
  const steekproef = async (id: string) =>
    (await api.as('kt-heerlen-1').get(`${WEG}/${id}/dossiers`)).body.items;
  const lijst = async (who: string, onderzoekId: string) =>
    (await api.as(who).get('/v1/toetsingen?status=alles')).body.items.filter(
      (each: { onderzoekId: string }) => each.onderzoekId === onderzoekId,
    );
  const vult = (who: string, id: string, versie: number, body: object) =>
    api.as(who).post(`/v1/toetsingen/${id}/antwoorden`, body, { 'if-match': `"${versie}"` });
  return { api, dossiers, plan, doet, getrokken, steekproef, lijst, vult };
}
export type Kwaliteit = Awaited<ReturnType<typeof openKwaliteit>>;
