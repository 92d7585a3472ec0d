import { fact } from '../facts';
import type { Datum } from '../termijnen/datum';
import {
  BESCHIKKINGEN,
  isBeschikking,
  redenVan,
  wachtOpHerstel,
  watVan,
  type TeruggestuurdWerk,
} from './teruggestuurd';

const werk = (over: Partial<TeruggestuurdWerk> = {}): TeruggestuurdWerk => ({
  actie: 'registreerContact',
  doorNaam: 'S. Willems',
  artsNaam: 'K. Bos',
  reden: 'BUITEN_OPDRACHT',
  datum: '2026-07-20' as Datum,
  hersteld: false,
  ...over,
});

describe('work that came back', () => {
  it.each(BESCHIKKINGEN)('holds %s, and names what, whose, when and why', (actie) => {
    expect(wachtOpHerstel(actie, [werk()])).toEqual({
      code: 'WERK_TERUGGESTUURD',
      detail:
        '"Contact met de cliënt" van S. Willems is op ma 20 jul 2026 teruggestuurd door K. Bos (viel buiten de opdracht). ' +
        'Tot een arts akkoord is, gaat er geen beschikking uit.',
    });
  });

  it('names all of it, and what is mended', () => {
    expect(wachtOpHerstel('neemBesluit', [werk({ hersteld: true }), werk({ actie: null })])!.detail).toBe(
      '"Contact met de cliënt" van S. Willems is op ma 20 jul 2026 teruggestuurd door K. Bos (viel buiten de opdracht) en is hersteld. ' +
        '"De terugmelding" van S. Willems is op ma 20 jul 2026 teruggestuurd door K. Bos (viel buiten de opdracht). ' +
        'Tot een arts akkoord is, gaat er geen beschikking uit.',
    );
  });

  it('holds nothing else, and is no matter where nothing came back', () => {
    expect(wachtOpHerstel('stelRechtVast', [werk()])).toBeUndefined();
    expect(wachtOpHerstel('neemBesluit', [])).toBeUndefined();
    expect(wachtOpHerstel('neemBesluit')).toBeUndefined();
  });

  it('keeps what it has no words for', () => {
    expect(watVan(werk({ actie: 'bel' }))).toBe('bel');
    expect(redenVan(werk({ reden: 'ANDERS' }))).toBe('ANDERS');
  });

  it('knows what goes out by its fact', () => {
    const reden = fact('MandaatX' as never, {} as never);
    expect(isBeschikking([reden])).toBe(false);
    for (const type of [
      'BesluitTaken',
      'BuitenBehandelingSet',
      'LoonsanctieImposed',
      'BekortingRejected',
      'HersteldDeclared',
    ])
      expect(isBeschikking([reden, fact(type as never, {} as never)])).toBe(true);
  });
});
