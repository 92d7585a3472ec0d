import { Link } from 'react-router';
import type { Breukgetal, Kpi } from './cijfer-shapes';
import { dossiersAdres, type Deel } from './drill';
import { geteld } from './lijn';
import { useResultaten } from './resultaten-page';

interface TellingProps {
  kpi: Kpi;
  getallen: Breukgetal;
  /** Without what is counted, where room is scarce. */
  kort?: boolean;
  /** Of another reading, whose noemer the definition has no word for. */
  variant?: string;
  /** Of another scope than the page is about. */
  scope?: string;
}

/** What was divided by what, each number the way to exactly the dossiers behind it. */
export function Telling({ kpi, getallen, kort = false, variant, scope }: TellingProps) {
  const { vraag } = useResultaten();
  if (getallen.noemer === null) return null;
  const part = (deel: Deel, word: string) => {
    const value = getallen[deel];
    const text = `${geteld(value ?? 0)}${word && ` ${word}`}`;
    const to = dossiersAdres(kpi, { ...vraag, ...(scope && { scope }) }, deel, variant ? { variant } : {});
    return to ? <Link to={to}>{text}</Link> : text;
  };
  const { teller, noemer } = kpi.teltIn;
  if (kpi.eenheid === 'WEKEN') return <span>{part('noemer', noemer)}</span>;
  return (
    <span>
      {part('teller', kort ? '' : teller)} van {part('noemer', variant ? '' : noemer)}
    </span>
  );
}
