import { form, medisch, tekstVeld, keuzeVeld } from '../acts/schema';
import { JOURNEYS } from '../journeys/registry';
import { medischeInhoud, medischIn } from './scan-medisch';

// Evaluation Box 6.1; ZW 75c and Wet WIA 106: medical content stays in the medical part.
describe('medical content in a text', () => {
  test.each([
    ['Cliënt heeft diagnose F32.1 volgens de huisarts', 'een diagnosecode'],
    ['zie CAS-code P652', 'een diagnosecode'],
    ['volgens DSM-5', 'een diagnosecode'],
    ['Is gediagnosticeerd in maart', 'een diagnose'],
    ['uitgevallen met een Depressie.', 'een diagnose'],
    ['long covid', 'een diagnose'],
    ['post-COVID klachten', 'een diagnose'],
    ['gebruikt oxycodon', 'een medicijn'],
    ['Sertraline 50 mg', 'een medicijn'],
  ])('is seen: %s', (tekst, soort) => {
    expect(medischIn(tekst)).toBe(soort);
  });

  test.each([
    'Loonheffingsnummer 123456789L01, dienstverband tot 31.12.2024',
    'Artikel 64 lid 11 Wet WIA; zie ECLI:NL:RBZWB:2025:2263',
    'Woont op nummer A12, postcode 6411 CR',
    'De werkgever heeft geen tweede spoor ingezet',
    'Cliënt werkt 20 uur als depressieonderzoeker',
    'Het dagloon is € 150,25 (periode 1.10)',
    'Functies geduid: 111010, 222020',
    '',
  ])('is not seen where there is none: %s', (tekst) => {
    expect(medischIn(tekst)).toBeNull();
  });

  it('does not choke on a text made to be slow', () => {
    const begonnen = process.hrtime.bigint();
    medischIn('a'.repeat(50_000) + '!');
    medischIn('CAS '.repeat(5_000));
    expect(Number(process.hrtime.bigint() - begonnen) / 1e9).toBeLessThan(10);
  });
});

describe('a form', () => {
  const schema = form(
    { reden: tekstVeld('Reden', 'lang'), soort: keuzeVeld('Soort', { ADHD: 'adhd' }) },
    {
      onderbouwing: medisch(tekstVeld('Onderbouwing', 'lang')),
      lijst: {
        type: 'array',
        title: 'Lijst',
        items: {
          type: 'object',
          title: 'Regel',
          properties: { tekst: tekstVeld('Omschrijving') },
          required: ['tekst'],
          additionalProperties: false,
        },
      },
    },
  );

  it('is refused with the name of the field and never its content', () => {
    const refusal = medischeInhoud(schema, { reden: 'heeft KANARIE en schizofrenie', soort: 'ADHD' })!;
    expect(refusal.code).toBe('MEDISCHE_INHOUD');
    expect(refusal.detail).toContain('"Reden"');
    expect(refusal.detail).not.toMatch(/KANARIE|schizofrenie/);
  });

  it('is searched in its lists too', () => {
    const gegevens = { reden: 'x', soort: 'ADHD', lijst: [{ tekst: 'goed' }, { tekst: 'slikt morfine' }] };
    expect(medischeInhoud(schema, gegevens)?.detail).toContain('"Omschrijving"');
  });

  it('may hold anything in its medical fields, and its choices are what they are', () => {
    expect(
      medischeInhoud(schema, { reden: 'x', soort: 'ADHD', onderbouwing: 'schizofrenie, F20.0' }),
    ).toBeUndefined();
  });

  it('of any act has words of its own that are not taken for medical content', () => {
    for (const { acts } of JOURNEYS)
      for (const { schema: own, label } of Object.values(acts)) {
        const titles = Object.values(own.properties).map(({ title }) => title);
        expect([label, ...titles].filter((tekst) => medischIn(tekst))).toEqual([]);
      }
  });
});
