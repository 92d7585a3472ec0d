import fc from 'fast-check';

// The same chance for every mutant, or one that survives today is killed tomorrow. A mutant is killed by the first
// history that differs: no search for a smaller one.
fc.configureGlobal({ seed: 20_261_122, endOnFailure: true });
process.env.REGIE_HISTORIES = '40';
