import { isBsn } from '../../../libs/domain/bsn';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { demoBsns } from '../demo/clients';
import { KANTOREN, TEAMS } from './kantoren';
import { medewerkers } from './medewerkers';
import { Random } from './random';
import { vasteVervangers, werkpatronen } from './tijden';
import { VERDELING } from './verdeling';

const VANDAAG = '2026-11-22' as Datum;
const people = medewerkers(1);
const holds = (rol: string) => (person: (typeof people)[number]) =>
  person.rollen.some((role) => role.rol === rol && role.van <= VANDAAG && (!role.tot || role.tot > VANDAAG));

describe('the demo centre', () => {
  it('has the four kantoren with their nine teams', () => {
    expect(KANTOREN.map(({ id, teams }) => [id, teams])).toEqual([
      ['rotterdam', 1],
      ['breda', 1],
      ['heerlen', 5],
      ['tilburg', 2],
    ]);
    expect(TEAMS).toHaveLength(9);
  });

  it.each([
    ['VERZEKERINGSARTS', 2],
    ['SMV', 1],
    ['MEDISCH_SECRETARESSE', 1],
    ['ARBEIDSDESKUNDIGE', 1],
    ['PROCESBEGELEIDER', 2],
    ['REGIEVOERDER', 1],
    ['TEAMONDERSTEUNER', 1],
  ])('has %s in every team, at least %i', (rol, least) => {
    for (const { id } of TEAMS) {
      expect(people.filter(({ teamId }) => teamId === id).filter(holds(rol)).length).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  it('has doctors in training in every team, and a planner and a bedrijfskundig manager in every kantoor', () => {
    for (const { id } of TEAMS) {
      const team = people.filter(({ teamId }) => teamId === id);
      expect(team.filter(holds('AIOS')).length + team.filter(holds('ANIOS')).length).toBeGreaterThan(0);
    }
    for (const { id } of KANTOREN) {
      const kantoor = people.filter(({ kantoorId }) => kantoorId === id);
      expect(kantoor.some(holds('PLANNER'))).toBe(true);
      expect(kantoor.some(holds('BEDRIJFSKUNDIG_MANAGER'))).toBe(true);
    }
    for (const rol of ['KWALITEITSTOETSER', 'PRIVACY_OFFICER', 'FUNCTIONEEL_BEHEERDER']) {
      expect(people.some(holds(rol))).toBe(true);
    }
  });

  it('keeps the proportions of table 3.1: some 20% doctors and as much support', () => {
    const share = (...rollen: string[]) =>
      people.filter((p) => rollen.some((rol) => holds(rol)(p))).length / people.length;
    expect(share('VERZEKERINGSARTS', 'AIOS', 'ANIOS')).toBeCloseTo(0.2, 1);
    expect(share('SMV', 'MEDISCH_SECRETARESSE', 'PARAMEDICUS')).toBeCloseTo(0.19, 1);
  });

  it('has people with two roles, with a role that ended, and with none left', () => {
    const inForce = people.map(({ rollen }) => rollen.filter(({ tot }) => !tot || tot > VANDAAG).length);
    expect(inForce.filter((count) => count > 1).length).toBeGreaterThan(9);
    expect(inForce).toContain(0);
    expect(
      people.flatMap(({ rollen }) => rollen).filter(({ tot }) => tot && tot <= VANDAAG).length,
    ).toBeGreaterThan(2);
  });

  it('gives everybody an id and a name of their own', () => {
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    expect(new Set(people.map(({ naam }) => naam)).size).toBe(people.length);
    expect(people.map(({ id }) => id)).toContain('va-heerlen-3-1');
  });
});

describe('the hours of the demo', () => {
  const patronen = new Map(werkpatronen(people, 1).map((patroon) => [patroon.medewerkerId, patroon]));

  it('are the same for the same seed, and somebody works part-time', () => {
    expect(werkpatronen(people, 1)).toEqual([...patronen.values()]);
    const days = [...patronen.values()].map(({ minuten }) => minuten.filter((m) => m > 0).length);
    expect(new Set(days)).toEqual(new Set([3, 4, 5]));
  });

  it('leave aios and anios 22 to 31% for training (table 3.1)', () => {
    for (const person of people.filter((p) => holds('AIOS')(p) || holds('ANIOS')(p))) {
      const { aandeelOpleiding } = patronen.get(person.id)!;
      expect(aandeelOpleiding).toBeGreaterThanOrEqual(22);
      expect(aandeelOpleiding).toBeLessThanOrEqual(31);
    }
  });

  it('have somebody who stands in, of the same team and role, for whoever has a peer', () => {
    const known = new Map(people.map((person) => [person.id, person]));
    for (const { medewerkerId, vervangerId, rol } of vasteVervangers(people)) {
      const [wie, wieDan] = [known.get(medewerkerId)!, known.get(vervangerId)!];
      expect([wieDan.teamId, wieDan.id === wie.id, holds(rol)(wieDan)]).toEqual([wie.teamId, false, true]);
    }
    expect(vasteVervangers(people).filter(({ rol }) => rol === 'VERZEKERINGSARTS').length).toBeGreaterThan(
      20,
    );
  });
});

describe('the verdeling', () => {
  const rules = (datum: string, sleutel: string) =>
    VERDELING.filter(
      (r) => r.sleutel === sleutel && r.geldigVan <= datum && (!r.geldigTot || r.geldigTot > datum),
    );

  it.each(['2022-04-01', '2024-06-30', '2024-07-01', '2026-11-22'])(
    'knows one kantoor for every postcode on %s',
    (datum) => {
      const postcodes = rules(datum, 'POSTCODE');
      for (let postcode = 1000; postcode <= 9999; postcode++) {
        const found = postcodes.filter(({ vanaf, totEnMet }) => vanaf <= postcode && postcode <= totEnMet);
        if (found.length !== 1) throw new Error(`${postcode} has ${found.length} rules`);
      }
    },
  );

  it('divides by postcode in Heerlen and Tilburg, by BSN in Rotterdam and Breda (table 2.1)', () => {
    for (const { kantoorId, teamId } of rules(VANDAAG, 'POSTCODE')) {
      expect(teamId === null).toBe(['rotterdam', 'breda'].includes(kantoorId));
    }
    expect(
      rules(VANDAAG, 'BSN').map(({ kantoorId, vanaf, totEnMet }) => [kantoorId, vanaf, totEnMet]),
    ).toEqual([
      ['rotterdam', 0, 99],
      ['breda', 0, 99],
    ]);
  });
});

describe('the BSNs of the demo', () => {
  const bsns = demoBsns(Random.of(1, 'bsn'));

  it('pass the elfproef, differ, and leave 99999xxxx to whoever tries by hand', () => {
    expect(bsns.length).toBeGreaterThan(8000);
    expect(new Set(bsns).size).toBe(bsns.length);
    expect(bsns.every((bsn) => isBsn(bsn) && bsn.startsWith('9999') && !bsn.startsWith('99999'))).toBe(true);
  });
});
