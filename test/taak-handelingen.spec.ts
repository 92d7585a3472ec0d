import { ROLLEN, type Actor, type Rol } from '../libs/domain/rollen';
import { decideTaak, type Taak, type TaakGegevens } from '../libs/domain/taken/taak-acts';
import { DISCIPLINES } from '../libs/domain/taken/taken';
import { datum } from '../libs/domain/termijnen/datum';
import { golden } from './support/golden';

const VANDAAG = datum('2026-08-03');
const MORGEN = datum('2026-08-04');
const ik = (rol: Rol): Actor => ({
  medewerkerId: 'ik',
  naam: 'Ik',
  rollen: [rol],
  teamId: 'heerlen-1',
  kantoorId: 'heerlen',
});

/** Every act on a taak itself, rightly filled in. */
const ACTS: Record<string, TaakGegevens> = {
  pak: {},
  geefVrij: {},
  wijsToe: { aanId: 'collega' },
  draagOver: { aanId: 'collega', reden: 'x', notitie: 'x' },
  zetInWacht: { totDatum: MORGEN, reden: 'x' },
  geefHaast: { reden: 'x' },
  haalHaastWeg: {},
  zetOpPlaats: { datum: MORGEN, reden: 'x' },
  laatPlaatsLos: {},
  maakOngedaan: {},
};
const was = {
  behandelaarId: null,
  sindsTijdstip: null,
  waarnemingVoorId: null,
  wachtTotDatum: null,
  wachtReden: null,
  wachtFeit: null,
};
/** Every stand a taak can be in, as far as an act on it looks at it. */
const STANDEN: Record<string, Partial<Taak>> = {
  vrij: {},
  'vrij, voor een afwezige': { waarnemingVoorId: 'collega' },
  'van mij': { behandelaarId: 'ik' },
  'van mij, in waarneming': { behandelaarId: 'ik', waarnemingVoorId: 'collega' },
  'van mij, wacht': { behandelaarId: 'ik', wachtTotDatum: MORGEN },
  'van mij, net gepakt': {
    behandelaarId: 'ik',
    laatste: { type: 'TaakTaken', actorId: 'ik', minutenGeleden: 1, was },
  },
  'van mij, lang geleden gepakt': {
    behandelaarId: 'ik',
    laatste: { type: 'TaakTaken', actorId: 'ik', minutenGeleden: 10, was },
  },
  'van een collega': { behandelaarId: 'collega' },
  'van een collega, net gepakt': {
    behandelaarId: 'collega',
    laatste: { type: 'TaakTaken', actorId: 'collega', minutenGeleden: 1, was },
  },
  'met haast': { haastReden: 'x' },
  'op een plaats gezet': { plaatsDatum: MORGEN },
  klaar: { status: 'AFGEROND', behandelaarId: 'ik' },
};

const uitslag = (taak: Taak, actie: string, rol: Rol): string => {
  const decision = decideTaak(taak, actie, ACTS[actie]!, ik(rol), VANDAAG, 10);
  if (decision === 'forbidden') return '-';
  if ('refusal' in decision) return decision.refusal.code;
  const { type, behandelaarId, waarnemingVoorId, hoedanigheid } = decision.change;
  expect(hoedanigheid).toBe(rol);
  return [type, behandelaarId ?? 'vrij', waarnemingVoorId && `voor ${waarnemingVoorId}`]
    .filter(Boolean)
    .join(' ');
};

describe('the acts on a taak', () => {
  it('are for these roles, in these standen, as reviewed', () => {
    const lines = Object.keys(DISCIPLINES).flatMap((discipline) =>
      Object.entries(STANDEN).flatMap(([stand, over]) =>
        Object.keys(ACTS).flatMap((actie) => {
          const taak: Taak = { discipline, status: 'OPEN', behandelaarId: null, ...over };
          const rollen = new Map<string, Rol[]>();
          for (const rol of ROLLEN) {
            const found = uitslag(taak, actie, rol);
            rollen.set(found, [...(rollen.get(found) ?? []), rol]);
          }
          return [...rollen]
            .filter(([found]) => found !== '-')
            .map(([found, who]) => `${discipline} | ${stand} | ${actie} | ${found} | ${who.join(' ')}`);
        }),
      ),
    );
    const text = lines.join('\n') + '\n';
    expect(text).toBe(golden('taak-handelingen.txt', text));
  });
});
