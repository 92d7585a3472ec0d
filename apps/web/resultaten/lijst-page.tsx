import type { ReactNode } from 'react';
import { aantal, maandNaam } from '../charts/getal';
import { More } from '../shell/more';
import { usePageTitle } from '../shell/page-title';
import { Awaited, type Asked } from '../shell/state';
import { useResultaten } from './resultaten-page';

interface LijstPageProps {
  titel: string;
  /** What was counted, in words, once it is known: "2 geteld". */
  geteld: string | undefined;
  /** What else was asked. */
  waarvan?: string | undefined;
  lijst: Asked & {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
  rijen: number;
  children: ReactNode;
}

/** The page a number opens: what was counted, over which months, and the rows it is made of. */
export function LijstPage({ titel, geteld, waarvan, lijst, rijen, children }: LijstPageProps) {
  const { vraag, scope } = useResultaten();
  usePageTitle(titel);
  const months =
    vraag.van === vraag.tot
      ? maandNaam(vraag.van)
      : `${maandNaam(vraag.van)} tot en met ${maandNaam(vraag.tot)}`;
  return (
    <section aria-labelledby="drill-kop" className="drill">
      <h1 id="drill-kop">{titel}</h1>
      <p className="muted" role="status">
        {geteld && `${geteld}. `}
        {scope.label}, {months}
        {waarvan && `, ${waarvan}`}
        {lijst.hasNextPage && `; de eerste ${aantal(rijen)} getoond`}
      </p>
      <Awaited query={lijst} what="De lijst" />
      {lijst.data !== undefined && rijen === 0 && <p className="state muted">Er is niets geteld.</p>}
      {rijen > 0 && children}
      <More list={lijst} />
    </section>
  );
}
