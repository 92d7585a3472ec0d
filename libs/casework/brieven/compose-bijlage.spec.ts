import { datum } from '../../domain/termijnen/datum';
import type { BriefBasis } from '../../storage/brieven';
import { tekstVan } from './brief';
import { composeBijlage, type OpenStuk } from './compose-bijlage';
import { composeBrief } from './compose-brief';

const basis = (uitkomst = 'WGA_35_80', soort = 'WIA_CLAIM'): BriefBasis => ({
  dossierId: '3f2a91bc-0000-4000-8000-000000000000',
  feitSeq: 20,
  feit: { type: 'BesluitTaken', data: { uitkomst, opTijd: true } },
  datum: datum('2026-07-20'),
  client: { naam: 'A. de Wit', postcode: '6411 AB' },
  werkgever: 'Bakkerij De Ochtend BV',
  soort,
  aanvrager: 'CLIENT',
  ontvangstDatum: datum('2026-05-18'),
  uiterlijkeBeslisdatum: datum('2026-09-14'),
  grondslag: 'Wet WIA 102 lid 3',
  team: 'SMC Heerlen 1',
  kantoor: 'Heerlen',
  ondertekenaar: null,
  recht: null,
});
const stuk = (feitSeq: number, inhoud: object, hoedanigheid = 'VERZEKERINGSARTS'): OpenStuk => ({
  feitSeq,
  hoedanigheid,
  inhoud: inhoud as OpenStuk['inhoud'],
});
const FML = {
  fml: {
    urenPerWeek: 20.5,
    arbeidsduurGronden: ['ENERGETISCH'],
    beperkingen: [
      { rubriek: 'STATISCH', item: 'Staan', mate: 'STERK_BEPERKT', toelichting: 'Tot een kwartier.' },
      { rubriek: 'DYNAMISCH', item: 'Tillen', mate: 'BEPERKT', toelichting: 'Tot 5 kg.' },
    ],
  },
};
const tekst = (stukken: OpenStuk[]) => tekstVan(composeBijlage(basis(), stukken)!);

describe('the medical annex', () => {
  it('tells the client what the judgment rests on', () => {
    const bijlage = composeBijlage(basis(), [
      stuk(8, { verslag: 'voorbereiding van de SMV' }, 'SMV'),
      stuk(10, {
        onderbouwing: 'Beperkt door rugklachten.',
        duurzaamheidOnderbouwing: 'Geen herstel verwacht.',
      }),
      stuk(10, FML),
    ])!;
    expect(bijlage.aan).toEqual(['A. de Wit', '6411 AB']);
    expect(bijlage.merk).toContain('alleen bestemd voor de geadresseerde');
    expect(bijlage.onderwerp).toBe('Medische bijlage bij ons besluit over uw WIA-aanvraag');
    expect(tekstVan(bijlage)).toBe(
      [
        'Medische onderbouwing\nBeperkt door rugklachten.',
        'Duurzaamheid\nGeen herstel verwacht.',
        'Functionele Mogelijkhedenlijst (FML)\nU kunt 20,5 uren per week werken. De reden: energetisch: het herstel vraagt meer tijd.',
        '4 Dynamische handelingen\nTillen: beperkt. Tot 5 kg.',
        '5 Statische houdingen\nStaan: sterk beperkt. Tot een kwartier.',
      ].join('\n\n'),
    );
  });

  it('names the ground when there are no benutbare mogelijkheden', () => {
    expect(tekst([stuk(10, { onderbouwing: 'Opgenomen.', gbmGrond: 'OPNAME' })])).toContain(
      'Geen benutbare mogelijkheden\nOpgenomen in ziekenhuis of instelling (lid 5a) (Schattingsbesluit art. 2).',
    );
  });

  it('says what a ground rests on, and calls an item of the list by its name', () => {
    const niet = {
      gbmGrond: 'NIET_ZELFREDZAAM',
      gbmTerreinen: ['ZELFVERZORGING', 'SOCIALE_CONTACTEN'],
      gbmKeerGezien: 3,
    };
    expect(tekst([stuk(10, { onderbouwing: 'x', ...niet })])).toContain(
      'Niet zelfredzaam: zelfverzorging, sociale contacten, werkrelaties daaronder begrepen. Wij hebben u 3 keer gezien.',
    );
    const [beperking] = FML.fml.beperkingen;
    const fml = { urenPerWeek: 40, beperkingen: [{ ...beperking, rubriek: 'PERSOONLIJK', item: '1.1' }] };
    expect(tekst([stuk(10, { onderbouwing: 'x', fml })])).toContain(
      'concentreren van de aandacht: sterk beperkt.',
    );
  });

  it('follows the last judgment when an earlier one was returned', () => {
    const both = [stuk(10, { onderbouwing: 'eerste' }), stuk(10, FML), stuk(14, { onderbouwing: 'tweede' })];
    expect(tekst(both)).toBe('Medische onderbouwing\ntweede');
  });

  it.each([
    [
      'nobody judged',
      [stuk(8, { verslag: 'x' }, 'SMV'), stuk(6, { inhoud: 'huisarts' }, 'MEDISCH_SECRETARESSE')],
    ],
    ['somebody who is no arts wrote an onderbouwing', [stuk(8, { onderbouwing: 'x' }, 'SMV')]],
    ['there is nothing', []],
  ])('is not there when %s', (_, stukken) => {
    expect(composeBijlage(basis(), stukken)).toBeUndefined();
  });

  it('is not there when the besluit rests on something else', () => {
    expect(composeBijlage(basis('GEEN_RECHT_OTHER'), [stuk(10, { onderbouwing: 'x' })])).toBeUndefined();
  });

  it('leaves no word of it in the letters', () => {
    for (const soort of ['BESCHIKKING', 'KOPIE_WERKGEVER'] as const)
      expect(JSON.stringify(composeBrief(soort, basis(), { bijlage: true }))).not.toMatch(
        /rugklachten|kwartier|Tillen/,
      );
  });
});
