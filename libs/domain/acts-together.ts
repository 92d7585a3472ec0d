import type { Advanced } from './journey';
import type { EndedDeadline } from './journeys/deadlines';

/** Two changes of one dossier that are written as one: the second was decided on what the first made of it. */
export function together(first: Advanced, then: Advanced): Advanced {
  const geopend = [...first.taken.geopend, ...then.taken.geopend];
  const gesloten = [...first.taken.gesloten, ...then.taken.gesloten];
  // A taak that closes and opens again, or opens and closes again, was never touched.
  const both = new Set(geopend.map(({ soort }) => soort).filter((soort) => gesloten.includes(soort)));
  return {
    ...then,
    facts: [...first.facts, ...then.facts],
    taken: {
      geopend: geopend.filter(({ soort }) => !both.has(soort)),
      gesloten: gesloten.filter((soort) => !both.has(soort)),
    },
    ended: endedAfter(first, then),
  };
}

const endedAfter = (first: Advanced, then: Advanced): EndedDeadline[] => {
  const known = new Set([...then.deadlines, ...then.ended].map(({ sleutel }) => sleutel));
  return [...first.ended.filter(({ sleutel }) => !known.has(sleutel)), ...then.ended];
};
