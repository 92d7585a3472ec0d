import type { Mijlpaal } from '../api/klantreis-shapes';
import { standOf } from './stand';

export function MijlpaalStand({
  mijlpaal,
  vandaag,
}: {
  mijlpaal: Pick<Mijlpaal, 'soort' | 'status' | 'datum'>;
  vandaag: string;
}) {
  const { tone, icon, word } = standOf(mijlpaal, vandaag);
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{icon}</span> {word}
    </span>
  );
}
