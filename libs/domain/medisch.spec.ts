import { fact, type EveryFactIsJson, type FactData } from './facts';
import type { JobData } from '../jobs/job-names';
import type { OutboxMessage } from '../storage/outbox';
import type { OutboxRow } from '../storage/outbox.row';
import type { StoredEvent } from './journeys/event';
import { canonicalJson, type Json, type JsonObject } from './json';
import { Medisch } from './medisch';
import { splitCompartments } from './acts/compartments';
import { stelBelastbaarheidVast } from './acts/medisch';
import { vraagMedischeInformatie } from './acts/dossiervorming';

const inhoud = { onderbouwing: 'KANARIE' };
const medisch = () => new Medisch('MEDISCH', inhoud);

describe('medical content', () => {
  it('does not compile where it does not belong; npm run types checks every line below', () => {
    const leaks = () => {
      // @ts-expect-error -- no fact carries it
      fact('RivApproved', { toelichting: medisch() });
      const skipped = { grondslag: 'x', inhoud: medisch() } as const;
      // @ts-expect-error -- nor as a field of its own
      const exact: JsonObject & FactData['ArbeidskundigOnderzoekSkipped'] = skipped;
      // @ts-expect-error -- no JSON, so in no context, cause or answer
      const json: Json = medisch();
      // @ts-expect-error -- nor deeper
      const object: JsonObject = { proces: { inhoud: medisch() } };
      // @ts-expect-error -- no event of a machine
      const gegevens: StoredEvent['gegevens'] = { onderbouwing: medisch() };
      // @ts-expect-error -- no row of the outbox
      const row: Pick<OutboxRow, 'data'> = { data: medisch() };
      // @ts-expect-error -- nor inside it
      const message: Pick<OutboxMessage, 'data'> = { data: { inhoud: medisch() } };
      // @ts-expect-error -- no job
      const job: JobData['brief'] = { outboxId: medisch() };
      // @ts-expect-error -- nor as a field of its own
      const wake: JobData['brief'] = { outboxId: 'o', inhoud: medisch() };
      // @ts-expect-error -- a fact type with medical data in it
      const newFact: EveryFactIsJson<FactData & { Lek: { inhoud: Medisch } }> = true;
      // @ts-expect-error -- however deep
      const deepFact: EveryFactIsJson<FactData & { Lek: { oordeel: { inhoud: Medisch }[] } }> = true;
      return [exact, json, object, gegevens, row, message, job, wake, newFact, deepFact];
    };
    expect(typeof leaks).toBe('function');
    const proper: EveryFactIsJson<FactData & { Nieuw: { nummer: number; lijst: string[] } }> = true;
    expect(proper).toBe(true);
  });

  it('throws when a cast lets it through to be serialised, and says nothing in a log', () => {
    expect(() => JSON.stringify({ diep: [medisch()] })).toThrow('medical content left its compartment');
    expect(() => canonicalJson({ diep: medisch() as never })).not.toThrow();
    expect(canonicalJson({ diep: medisch() as never })).not.toContain('KANARIE');
    expect(JSON.stringify(Object.entries(medisch()))).not.toContain('KANARIE');
    expect(String(medisch())).not.toContain('KANARIE');
    expect(Object.keys(medisch())).toEqual(['compartiment']);
  });

  it('is read by unsealing only', () => {
    expect(medisch().unseal()).toEqual(inhoud);
  });
});

describe('parting what was filled in', () => {
  const fml = { urenPerWeek: 20, beperkingen: [] };

  it('leaves the process its codes and seals the rest per compartment', () => {
    const { proces, medisch: sealed } = splitCompartments(stelBelastbaarheidVast.schema, {
      uitkomst: 'FML',
      duurzaam: true,
      onderbouwing: 'KANARIE',
      duurzaamheidOnderbouwing: 'KANARIE',
      fml,
    });
    expect(proces).toEqual({ uitkomst: 'FML', duurzaam: true });
    expect(sealed.map(({ compartiment }) => compartiment)).toEqual(['MEDISCH', 'FML']);
    expect(sealed[0]!.unseal()).toEqual({ onderbouwing: 'KANARIE', duurzaamheidOnderbouwing: 'KANARIE' });
    expect(sealed[1]!.unseal()).toEqual({ fml });
  });

  it('makes no compartment where nothing medical was said', () => {
    const gegevens = { bron: 'HUISARTS', gevraagdDatum: '2026-08-03' };
    expect(splitCompartments(vraagMedischeInformatie.schema, gegevens)).toEqual({
      proces: gegevens,
      medisch: [],
    });
  });
});
