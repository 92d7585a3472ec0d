import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actsWithoutHome } from '../libs/casework/boot-check';
import { advance, offers, type Stored } from '../libs/domain/journey';
import { definitionOf, JOURNEYS } from '../libs/domain/journeys/registry';
import type { WiaClaimContext } from '../libs/domain/journeys/wia-claim.context';
import { ROLLEN } from '../libs/domain/rollen';
import { DISCIPLINES, TAKEN, type TaakSoort } from '../libs/domain/taken/taken';
import { asStored, begun, events, explore, now, place, wia } from './support/explore-wia-claim';
import { EXAMPLES, persons } from './support/wia-claim-examples';

const golden = (name: string, text: string) => {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN || !existsSync(file)) writeFileSync(file, text);
  return readFileSync(file, 'utf8');
};

const withWerkgever = explore(true);

describe('every state a WIA-claim can reach', () => {
  const states = [...explore(false), ...withWerkgever];
  const open = states.filter(({ status }) => status === 'active');
  const ended = states.filter(({ status }) => status === 'done');

  it('is in the reviewed list', () => {
    const values = [...new Set(states.map(({ value }) => JSON.stringify(value)))].sort().join('\n') + '\n';
    expect(values).toBe(golden('wia-claim-v1.states.txt', values));
  });

  it('survives being stored and read back', () => {
    for (const state of states) {
      const stored = JSON.parse(JSON.stringify(asStored(state))) as Stored;
      expect(wia.machine.resolveState(stored as never).value).toEqual(state.value);
    }
  });

  it('ends in every outcome the law knows', () => {
    expect([...new Set(ended.map(({ context }) => (context as WiaClaimContext).uitkomst))].sort()).toEqual([
      'GEANNULEERD',
      'GEANNULEERD_ZW_GEEINDIGD',
      'GEEN_RECHT_LT35',
      'GEEN_RECHT_OTHER',
      'INGETROKKEN',
      'IVA',
      'LOONSANCTIE',
      'OVERLEDEN',
      'WGA_35_80',
      'WGA_80_100',
      // BUITEN_BEHANDELING waits for its hersteltermijn to pass: see journey.spec.ts.
    ]);
  });

  it('offers some person of the right discipline a way on for every open taak', () => {
    for (const state of open) {
      const metas = Object.values(state.getMeta()) as { taken?: TaakSoort[] }[];
      for (const soort of metas.flatMap(({ taken }) => taken ?? [])) {
        const { rollen } = DISCIPLINES[TAKEN[soort].discipline]!;
        const canMove = rollen.some((rol) =>
          persons(rol).some(({ medewerkerId }) => movesOn(asStored(state), medewerkerId, rol)),
        );
        expect([place(state as never), soort, canMove]).toEqual([place(state as never), soort, true]);
      }
    }
  });

  it('never reaches a besluit on a medical judgment without the signature of a verzekeringsarts', () => {
    for (const { context } of ended) {
      const { uitkomst, belastbaarheid } = context as WiaClaimContext;
      if (!['GEEN_RECHT_LT35', 'WGA_35_80', 'WGA_80_100', 'IVA'].includes(uitkomst!)) continue;
      expect(belastbaarheid!.getekendDoorId).toMatch(/^VERZEKERINGSARTS/);
    }
  });

  it('never lets the person who determined the right also check it', () => {
    for (const state of open) {
      if ((state.value as { behandeling: unknown }).behandeling !== 'controle') continue;
      const { doorId } = (state.context as WiaClaimContext).vaststelling!;
      expect(
        advance(wia, asStored(state), {
          type: 'keurVaststellingGoed',
          gegevens: {},
          ...now,
          by: { medewerkerId: doorId, hoedanigheid: 'PROCESBEGELEIDER' },
        }),
      ).toMatchObject({ ok: false, refusal: { code: 'VIER_OGEN' } });
    }
  });

  it('has the clock stand still exactly while a suspension is open, and end with the dossier', () => {
    for (const { value, context, status } of states) {
      const { klok } = value as { klok: string };
      const suspended = (context as WiaClaimContext).opschortingen.some(({ hervatDatum }) => !hervatDatum);
      expect(klok).toBe(
        status === 'done' ? 'beeindigd' : suspended ? 'opgeschort' : klok === 'opgeschort' ? 'wrong' : klok,
      );
    }
  });
});

describe('the mandate', () => {
  it('is the reviewed table of role x act x state', () => {
    const rows = new Map<string, Set<string>>();
    for (const state of withWerkgever.filter(({ status }) => status === 'active')) {
      const { behandeling, klok } = state.value as { behandeling: unknown; klok: string };
      for (const rol of ROLLEN)
        for (const { medewerkerId } of persons(rol))
          for (const { actie, refusal } of offers(wia, asStored(state), { medewerkerId, rollen: [rol] }, now))
            if (!refusal) {
              const key = `${JSON.stringify(behandeling).replaceAll('"', '')} | ${klok} | ${actie}`;
              rows.set(key, (rows.get(key) ?? new Set()).add(rol));
            }
    }
    const table =
      [...rows]
        .map(([key, rollen]) => `${key} | ${[...rollen].join(' ')}`)
        .sort()
        .join('\n') + '\n';
    expect(table).toBe(golden('wia-claim-v1.mandaat.txt', table));
  });

  it('refuses every act by every role outside it, and says so', () => {
    const stored = begun(true);
    for (const [type, act] of Object.entries(wia.acts))
      for (const rol of ROLLEN.filter((candidate) => !act.rollen.includes(candidate))) {
        const decision = advance(wia, stored, {
          type,
          gegevens: EXAMPLES[type]![0]!,
          ...now,
          by: persons(rol)[0]!,
        });
        expect(decision).toMatchObject({ ok: false, refusal: { code: 'NIET_DOOR_DEZE_ROL' } });
      }
  });
});

describe('the machines', () => {
  it.each(JOURNEYS.map((journey) => [`${journey.id} v${journey.version}`, journey] as const))(
    '%s is as it was released',
    (name, { machine }) => {
      const text = JSON.stringify(machine.definition, (_key, value: unknown) =>
        typeof value === 'function' ? 'function' : value,
      );
      const print = createHash('sha256').update(text).digest('hex') + '\n';
      expect(print).toBe(
        golden(`${name.toLowerCase().replace('_', '-').replace(' ', '-')}.fingerprint`, print),
      );
    },
  );

  it('know all their acts, and nothing else', () => {
    expect(actsWithoutHome()).toEqual([]);
    const acts = { ...wia.acts, vergeten: wia.acts.trekIn! };
    expect(actsWithoutHome([{ ...wia, acts }])).toEqual([
      'WIA_CLAIM v1: act vergeten is in no state of the machine',
    ]);
  });

  it('are refused when this code does not know their version', () => {
    expect(() => definitionOf({ machineId: 'WIA_CLAIM', machineVersion: 2 })).toThrow(
      'unknown machine WIA_CLAIM v2',
    );
    expect(() => advance(wia, { ...begun(false), machineVersion: 2 }, events[0]!)).toThrow(
      'journey is WIA_CLAIM v2',
    );
  });
});

function movesOn(stored: Stored, medewerkerId: string, rol: (typeof ROLLEN)[number]): boolean {
  // Acts that any phase offers do not count: a taak must have work of its own.
  const everywhere = [
    'trekIn',
    'annuleer',
    'registreerOverlijden',
    'registreerIngebrekestelling',
    'draagOver',
    'verleng',
    'schortOp',
    'hervat',
    'laatAlarmAfgaan',
  ];
  return offers(wia, stored, { medewerkerId, rollen: [rol] }, now).some(
    ({ actie, refusal }) => !refusal && !everywhere.includes(actie),
  );
}
