import fc from 'fast-check';
import { begunClaims, step, steps, workOn, type Step } from '../../test/support/random-walk';
import { Claim, wia } from '../../test/support/claim';
import { BRIEF_BIJ } from './brieven';
import { labelOfFact } from './fact-labels';
import type { FactType } from './facts';
import { canonicalJson, type JsonObject } from './json';
import { replay } from './replay';
import { openOpschorting } from './journeys/context';
import { beslistermijn } from './termijnen/beslistermijn';
import { addDays, daysBetween, type Datum } from './termijnen/datum';
import { shiftToWerkdag } from './termijnen/termijnenwet';

const RUNNING = ['LOOPT', 'OPGESCHORT', 'VERSTREKEN'];

/** Walked once, the same on every machine: the seed is fixed. `REGIE_WALKS` makes it as many as one likes. */
const WALKS = fc
  .sample(fc.tuple(begunClaims, steps), { seed: 20261122, numRuns: Number(process.env.REGIE_WALKS ?? 60) })
  .map(([begun, plan]) => {
    let before = begun;
    return plan.map((planned) => {
      const after = step(before, planned);
      const moment = { before, after, planned };
      before = after;
      return moment;
    });
  });

function walk(check: (before: Claim, after: Claim, planned: Step) => void): void {
  for (const moments of WALKS)
    for (const { before, after, planned } of moments) check(before, after, planned);
}
/** Where each walk ended. */
const ENDS = WALKS.map((moments) => moments.at(-1)!.after);

const suspendedDays = ({ context, journey }: Claim): number => {
  const days = new Set<Datum>();
  for (const { vanafDatum, hervatDatum, verwachteHervatDatum } of context.opschortingen) {
    const to = hervatDatum ?? verwachteHervatDatum ?? vanafDatum;
    for (let dag = vanafDatum; dag < to; dag = addDays(dag, 1)) days.add(dag);
  }
  expect(journey.deadlines[0]!.sleutel).toBe('BESLISTERMIJN');
  return days.size;
};

describe('whatever people do to a WIA-claim, in whatever order', () => {
  it('has one running beslistermijn while open or says why not, and none with an alarm once closed', () => {
    walk((_before, { journey }) => {
      const running = journey.deadlines.filter(({ status }) => RUNNING.includes(status));
      const open = journey.stored.status === 'active';
      expect(running.filter(({ sleutel }) => sleutel === 'BESLISTERMIJN')).toHaveLength(
        open && !journey.zonderTermijnReden ? 1 : 0,
      );
      // Only what follows from having decided too late, or from bezwaar, still runs (Awb 4:18, 7:10).
      const after = ({ sleutel }: { sleutel: string }) => !/^(DWANGSOMBESLUIT$|BEZWAAR)/.test(sleutel);
      const alarmed = journey.deadlines.filter(({ alarm }) => alarm);
      if (!open) expect([running.filter(after), alarmed.filter(after)]).toEqual([[], []]);
    });
  });

  it('keeps the clock of the machine and the status of the beslistermijn the same', () => {
    walk((_before, claim) => {
      // A loonsanctie holds the claim, and a reopened dossier was decided before: no term runs, and it says why.
      if (claim.journey.zonderTermijnReden) return;
      const { status } = claim.termijn()!;
      if (claim.klok === 'beeindigd') expect(['VOLDAAN', 'VERVALLEN']).toContain(status);
      else if (claim.klok === 'opgeschort') expect(status).toBe('OPGESCHORT');
      else expect(status).toBe(claim.klok === 'verstreken' ? 'VERSTREKEN' : 'LOOPT');
      expect(claim.klok === 'opgeschort').toBe(
        claim.klok !== 'beeindigd' && openOpschorting(claim.context) !== undefined,
      );
    });
  });

  it('survives being stored and read back', () => {
    walk((_before, { journey }) => {
      const text = JSON.stringify(journey.stored);
      expect(JSON.parse(text)).toEqual(journey.stored);
      expect(JSON.stringify(journey.facts)).toBe(JSON.stringify(JSON.parse(JSON.stringify(journey.facts))));
    });
  });

  it('changes nothing by a refusal', () => {
    walk((before, after) => {
      // A refused step gives the very same journey back; that nothing in it was touched is held in every step.
      if (after.record.length === before.record.length) expect(after.journey).toBe(before.journey);
    });
  });

  it('states only facts with a name and a decision on their letter', () => {
    walk((_before, { journey }) => {
      for (const { type } of journey.facts) {
        expect(labelOfFact(type as FactType)).not.toBe(type);
        expect(type in BRIEF_BIJ).toBe(true);
      }
      expect(journey.facts.length).toBeGreaterThan(0);
    });
  });

  it('moves the statutory date by exactly the days that were suspended', () => {
    walk((_before, claim) => {
      if (!claim.termijn() || claim.context.loonsanctie) return;
      const { wettelijkeDatum, startDatum } = claim.termijn()!;
      const bare = addDays(startDatum, 56);
      const expected = shiftToWerkdag(addDays(bare, suspendedDays(claim)));
      // Begun on a day that only the Algemene termijnenwet added, a suspension holds that last day itself.
      const held = claim.context.opschortingen.some(({ vanafDatum }) => vanafDatum > bare);
      if (held) expect(daysBetween(expected, wettelijkeDatum!)).toBeGreaterThanOrEqual(0);
      else expect([claim.record.length, wettelijkeDatum]).toEqual([claim.record.length, expected]);
    });
  });

  it('never brings the date forward by suspending or extending', () => {
    walk((before, after, { actie }) => {
      if (!['schortOp', 'verleng', 'vraagAanvulling'].includes(actie) || !after.termijn()) return;
      expect(
        daysBetween(before.termijn()!.uiterlijkeDatum, after.termijn()!.uiterlijkeDatum),
      ).toBeGreaterThanOrEqual(0);
    });
  });

  it('is the same date as the rules give for what is on record', () => {
    walk((_before, claim) => {
      if (!claim.termijn() || claim.context.loonsanctie) return;
      expect(claim.termijn()!.uiterlijkeDatum).toBe(
        beslistermijn({ ...claim.context, soort: 'WIA_CLAIM' })!.uiterlijkeBeslisdatum,
      );
    });
  });

  it('lets no alarm fall twice in a version, and counts versions up only', () => {
    walk((before, after) => {
      const fallen = after.record
        .filter(({ cause }) => cause?.type === 'laatAlarmAfgaan')
        .map(({ cause }) => canonicalJson(cause!.gegevens as JsonObject));
      expect(new Set(fallen).size).toBe(fallen.length);
      for (const [sleutel, { versie }] of Object.entries(before.context.deadlines))
        expect(after.context.deadlines[sleutel]!.versie).toBeGreaterThanOrEqual(versie);
    });
  });

  it('is the state that its facts give when they happen again, with the open taken its state asks for', () => {
    for (const claim of ENDS) {
      const { openTaken, last, differences } = replay(wia.id, wia.version, claim.record);
      expect(differences).toEqual([]);
      const { status, value } = claim.journey.stored;
      const stil = JSON.stringify(value).includes('"loonsanctie":"loopt"');
      const voorstel = value.voorstel === 'open' ? 1 : 0;
      const { afspraken = [], dwangsom, bezwaar } = claim.context;
      const ofState = status === 'active' ? (stil ? 0 : 1) + voorstel : 0;
      const beside =
        afspraken.length + (dwangsom?.vastTeStellen ? 1 : 0) + (bezwaar && !bezwaar.beslissing ? 1 : 0);
      expect(openTaken).toHaveLength(ofState + beside);
      expect(canonicalJson(last!.stored as never)).toBe(canonicalJson(claim.journey.stored as never));
    }
  });

  it('can still reach a besluit by people doing their work', () => {
    for (const end of ENDS) {
      if (end.journey.stored.status === 'done') continue;
      let rest = end;
      for (let n = 0; n < 20 && rest.journey.stored.status === 'active'; n++)
        rest = step(rest, { ...workOn(rest, n), alarmen: 0 });
      expect([rest.journey.fase, rest.feiten.at(-1)]).toEqual(['AFGESLOTEN', 'BesluitTaken']);
    }
  });

  it('has been through every phase, every stand of the clock and most acts: the walks are no strolls', () => {
    const seen = { fasen: new Set<string>(), klokken: new Set<unknown>(), acties: new Set<unknown>() };
    walk((before, after, { actie }) => {
      seen.fasen.add(after.journey.fase);
      seen.klokken.add(after.klok);
      if (after.record.length > before.record.length) seen.acties.add(actie);
    });
    expect([...seen.klokken].sort()).toEqual(['beeindigd', 'loopt', 'opgeschort', 'verlengd', 'verstreken']);
    expect([...seen.fasen].sort()).toEqual([...wia.fasen].sort());
    expect(seen.acties.size).toBeGreaterThan(25);
  });
});
