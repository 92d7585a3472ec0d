import fc from 'fast-check';

/** A day around that of the act: mostly today, some behind, some ahead, so that rules are met and broken. */
export const offset = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: -30, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
);
const text = fc.constant('x');
const later = fc.integer({ min: -3, max: 40 });

/** The acts of the clock and of what follows a besluit; what is left out of a ground is sometimes needed. */
export const KLOK_FORMS: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  schortOp: fc.record(
    {
      grond: fc.constantFrom('AWB_4_15_1A', 'AWB_4_15_2A', 'AWB_4_15_2B', 'AWB_4_15_2C'),
      vanafDatum: offset,
      reden: text,
      mededelingDatum: offset,
      instemmingDatum: offset,
      totDatum: later,
    },
    { requiredKeys: ['grond', 'vanafDatum', 'reden'] },
  ),
  verklaarOnredelijkLaat: fc.record({ grond: text }),
  neemOnredelijkLaatTerug: fc.record({ reden: text }),
  stelDwangsomVast: fc.record(
    {
      bedrag: fc.constantFrom(0, 23, 46, 322, 812, 1442),
      grond: fc.constantFrom('VERSCHULDIGD', 'KENNELIJK_ONGEGROND'),
      over: fc.constantFrom('AANVRAAG', 'BEZWAAR'),
    },
    { requiredKeys: ['bedrag', 'grond'] },
  ),
  registreerDwangsombetaling: fc.record({
    betaaldDatum: offset,
    bedrag: fc.constantFrom(23, 46, 322, 812, 1442),
  }),
  vorderDwangsomTerug: fc.record({ bedrag: fc.constantFrom(1, 23, 322), grond: text }),
  registreerUitspraak: fc
    .record({ uitspraakDatum: offset, beslisUiterlijkDatum: fc.integer({ min: -2, max: 60 }) })
    .map((datums) => ({ ...datums, dwangsomPerDag: 100, dwangsomMaximum: 15_000 })),
  registreerBezwaar: fc.record({
    ontvangenDatum: offset,
    door: fc.constantFrom('CLIENT', 'WERKGEVER'),
    behandeling: fc.constantFrom('GEWOON', 'MEDISCH_ARBEIDSKUNDIG'),
  }),
  bepaalBezwaarbehandeling: fc.record({ behandeling: fc.constant('EXTERNE_DESKUNDIGE'), reden: text }),
  schortBezwaarOp: fc.record({
    grond: fc.constantFrom('AWB_4_15_1A', 'AWB_4_15_2B'),
    vanafDatum: offset,
    reden: text,
    totDatum: later,
  }),
  hervatBezwaar: fc.record({ datum: offset }),
  verdaagBezwaar: fc.record({ mededelingDatum: offset, weken: fc.integer({ min: 1, max: 6 }) }),
  stelBezwaarUit: fc.record({ instemmingDatum: offset, totDatum: fc.integer({ min: 0, max: 300 }) }),
  beslisOpBezwaar: fc.record({
    uitkomst: fc.constantFrom('ONGEGROND', 'GEGROND', 'NIET_ONTVANKELIJK'),
    toelichting: text,
    andereArts: fc.boolean(),
  }),
};
