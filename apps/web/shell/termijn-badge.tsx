import type { Termijn } from '../api/shapes';
import { lookOf, splitZin, type TermijnLook } from './termijn-look';

export { lookOf, splitZin, type TermijnLook };

export function TermijnBadge({
  termijn,
}: {
  termijn: Pick<Termijn, 'status' | 'dagenTeLaat' | 'werkdagenOver' | 'zin'>;
}) {
  const { tone, icon } = lookOf(termijn);
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{icon}</span> {splitZin(termijn.zin)[0]}
    </span>
  );
}
