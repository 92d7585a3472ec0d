import { SendBrief, type SendBriefInput } from '../libs/casework/commands/send-brief';
import { BRIEF_SOORTEN } from '../libs/domain/brieven';
import { openStukken } from '../libs/storage/bijlagen';
import { Cipher } from '../libs/storage/cipher';
import { openCasework, TEST_SLEUTEL, wie, type Casework } from './support/casework';
import { readPdf } from './support/pdf-text';

const CANARY = 'KANARIE-lumbale-radiculopathie';
let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
  await casework.database.setClock('2026-07-20T10:00:00+02:00');
});
afterAll(() => casework?.close());

const lettersOf = async (dossierId: string): Promise<SendBriefInput[]> =>
  casework.query(
    `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq", soort as brief from outbox
     where journey_id = $1 and soort = any($2) order by fact_seq, soort`,
    [dossierId, BRIEF_SOORTEN],
  );
const send = (letter: SendBriefInput) => casework.bus.execute(new SendBrief(letter));
const stored = (dossierId: string) =>
  casework.query(
    'select id, soort, aan, tekst, pdf, kenmerk from brieven where journey_id = $1 order by fact_seq',
    [dossierId],
  );

/** A claim of which the besluit has been taken, on the judgment of an arts. */
async function decided(over = {}): Promise<string> {
  const { dossierId } = await casework.open({ vangnet: true, ...over });
  const steps: [string, Parameters<typeof wie>, object][] = [
    ['rondIntakeAf', ['PROCESBEGELEIDER'], {}],
    ['rondDossiervormingAf', ['MEDISCH_SECRETARESSE'], {}],
    [
      'stelBelastbaarheidVast',
      ['VERZEKERINGSARTS'],
      {
        uitkomst: 'GBM',
        duurzaam: true,
        gbmGrond: 'OPNAME',
        onderbouwing: CANARY,
        duurzaamheidOnderbouwing: 'Geen herstel te verwachten.',
      },
    ],
    [
      'stelRechtVast',
      ['PROCESBEGELEIDER'],
      { toelichting: 'Vervuld.', ingangsDatum: '2026-11-02', dagloon: 180.25 },
    ],
    ['keurVaststellingGoed', ['PROCESBEGELEIDER', 2], {}],
    ['neemBesluit', ['PROCESBEGELEIDER'], {}],
  ];
  for (const [actie, who, gegevens] of steps) {
    const result = await casework.act(dossierId, actie, wie(...who), gegevens as never);
    if (result.kind !== 'ok') throw new Error(`${actie}: ${JSON.stringify(result)}`);
  }
  return dossierId;
}

describe('a letter', () => {
  it('is stored as text and as PDF, once, however often and at once its job runs', async () => {
    const { dossierId } = await casework.open();
    const [letter] = await lettersOf(dossierId);
    const outcomes = await Promise.all([send(letter!), send(letter!), send(letter!)]);
    outcomes.push(await send(letter!));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['noop', 'noop', 'noop', 'ok']);
    const [brief, ...more] = await stored(dossierId);
    expect(more).toEqual([]);
    expect(readPdf(brief.pdf).text).toContain('Wij hebben uw WIA-aanvraag ontvangen');
    expect(readPdf(brief.pdf).text).toContain(brief.kenmerk);
  });

  it('killed before its commit leaves nothing, and the next try stores the same', async () => {
    const dossierId = await decided();
    const letter = (await lettersOf(dossierId)).find(({ brief }) => brief === 'BESCHIKKING')!;
    // The connection dies with everything composed and nothing committed.
    await casework.query(`create function die() returns trigger language plpgsql as $$ begin
      perform pg_terminate_backend(pg_backend_pid()); return new; end $$`);
    await casework.query('create trigger die before update on outbox for each row execute function die()');
    await expect(send(letter)).rejects.toThrow();
    await casework.query('drop trigger die on outbox');
    expect(await stored(dossierId)).toEqual([]);
    expect(await casework.query('select from medisch.bijlagen where journey_id = $1', [dossierId])).toEqual(
      [],
    );

    expect((await send(letter)).kind).toBe('ok');
    const [first] = await stored(dossierId);
    await casework
      .query('delete from medisch.bijlagen')
      .catch(({ message }) => expect(message).toMatch('append-only'));
    expect((await send(letter)).kind).toBe('noop');
    expect((await stored(dossierId))[0].pdf.equals(first.pdf)).toBe(true);
    expect(
      await casework.query('select from medisch.bijlagen where journey_id = $1', [dossierId]),
    ).toHaveLength(1);
  });

  it('of the same besluit is the same to the byte when it is made again', async () => {
    const dossierId = await decided();
    const letter = (await lettersOf(dossierId)).find(({ brief }) => brief === 'BESCHIKKING')!;
    await send(letter);
    const [first] = await stored(dossierId);
    await casework.query('alter table medisch.bijlagen disable trigger append_only');
    await casework.query('delete from medisch.bijlagen where journey_id = $1', [dossierId]);
    await casework.query('alter table medisch.bijlagen enable trigger append_only');
    await casework.query('delete from brieven where journey_id = $1', [dossierId]);
    await send(letter);
    const [again] = await stored(dossierId);
    expect([again.pdf.equals(first.pdf), again.tekst]).toEqual([true, first.tekst]);
  });
});

describe('the medical annex', () => {
  it('lies sealed in the compartment, and its words nowhere else', async () => {
    const dossierId = await decided();
    for (const letter of await lettersOf(dossierId)) await send(letter);
    const [{ inhoud }] = await casework.query('select inhoud from medisch.bijlagen where journey_id = $1', [
      dossierId,
    ]);
    expect(inhoud.toString('latin1')).not.toMatch(/%PDF|KANARIE/);
    const cipher = new Cipher(TEST_SLEUTEL);
    const { text } = readPdf(Buffer.from(String(cipher.openMedisch(inhoud).pdf), 'base64'));
    expect(text).toContain(CANARY);
    expect(text).toContain('alleen bestemd voor de geadresseerde');
    for (const brief of await stored(dossierId))
      expect(brief.tekst + readPdf(brief.pdf).text).not.toMatch(/KANARIE|Opgenomen/);
    expect(() => new Cipher(Buffer.alloc(32, 8).toString('base64')).openMedisch(inhoud)).toThrow();
  });

  it('is not made without a medical judgment', async () => {
    const { dossierId } = await casework.open();
    await casework.act(dossierId, 'stelGeenRechtVast', wie('PROCESBEGELEIDER'), {
      geenRechtGrond: 'NIET_VERZEKERD',
      toelichting: 'Niet verzekerd.',
    });
    await casework.act(dossierId, 'keurVaststellingGoed', wie('PROCESBEGELEIDER', 2));
    expect((await casework.act(dossierId, 'neemBesluit', wie('PROCESBEGELEIDER'))).kind).toBe('ok');
    for (const letter of await lettersOf(dossierId)) await send(letter);
    const beschikking = (await stored(dossierId)).find(({ soort }) => soort === 'BESCHIKKING');
    expect(beschikking.tekst).toContain('De reden: Niet verzekerd op de eerste ziektedag.');
    expect(beschikking.tekst).not.toContain('bijlage');
    expect(await casework.query('select from medisch.bijlagen where journey_id = $1', [dossierId])).toEqual(
      [],
    );
  });

  it('cannot be changed or removed by the application', async () => {
    const manager = casework.database.dataSource.manager;
    await expect(manager.query('delete from medisch.bijlagen')).rejects.toThrow('permission denied');
    await expect(manager.query(`update medisch.bijlagen set inhoud = ''`)).rejects.toThrow(
      'permission denied',
    );
    await expect(casework.query(`update medisch.bijlagen set inhoud = ''`)).rejects.toThrow('append-only');
  });

  it('knows only what was there when the besluit was taken', async () => {
    const dossierId = await decided();
    const [{ seq }] = await casework.query(
      `select fact_seq as seq from medisch.stukken where journey_id = $1 order by fact_seq limit 1`,
      [dossierId],
    );
    const { manager } = casework.database.dataSource;
    const cipher = new Cipher(TEST_SLEUTEL);
    expect(await openStukken(manager, cipher, dossierId, seq - 1)).toEqual([]);
    expect(await openStukken(manager, cipher, dossierId, seq)).toHaveLength(1);
  });
});
