import { useSearchParams } from 'react-router';
import { aantal } from '../charts/getal';
import { useCijfer, useGeteldeDossiers } from './cijfers-api';
import type { GeteldDossier, Kpi } from './cijfer-shapes';
import { GeteldeTable } from './getelde-table';
import { LijstPage } from './lijst-page';
import { useResultaten } from './resultaten-page';

/** Exactly the dossiers behind a figure: as many rows as the number said. */
export function DossiersVanCijfer() {
  const { kpis } = useResultaten();
  const [search] = useSearchParams();
  const kpi = kpis.find(({ naam }) => naam === search.get('kpi'));
  if (!kpi) return <p className="state muted">Dit adres noemt geen cijfer dat er is.</p>;
  return <Lijst kpi={kpi} deel={search.get('deel') === 'noemer' ? 'noemer' : 'teller'} />;
}

function Lijst({ kpi, deel }: { kpi: Kpi; deel: 'teller' | 'noemer' }) {
  const { zoek, scopes } = useResultaten();
  const [search] = useSearchParams();
  const more = Object.fromEntries(
    ['variant', 'onderdeel'].flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  // What a client adds to a verzuimduur is in the teller; the rows are the same.
  const duur = kpi.naam === 'verzuimduur';
  const lijst = useGeteldeDossiers(kpi.naam, { ...zoek, ...more, deel: duur ? 'teller' : deel });
  const { onderdeel, ...ofCijfer } = more;
  const cijfer = useCijfer(kpi.naam, { ...zoek, ...ofCijfer });
  const getallen = onderdeel ? cijfer.data?.onderdelen.find(({ naam }) => naam === onderdeel) : cijfer.data;
  const rows = lijst.data?.pages.flatMap(({ items }) => items) ?? [];
  const onderdeelLabel = kpi.onderdelen.find(({ naam }) => naam === onderdeel)?.label;
  const variant = kpi.varianten.find(({ naam }) => naam === more.variant);
  const waarvan = [onderdeelLabel, variant?.label].filter(Boolean).join(', ');
  return (
    <LijstPage
      titel={`${kpi.label}: ${kpi.teltIn[deel]}`}
      geteld={getallen && `${aantal(getallen[deel] ?? 0)} geteld`}
      waarvan={waarvan}
      lijst={lijst}
      rijen={rows.length}
    >
      <GeteldeTable
        rows={rows}
        scopes={scopes}
        {...(duur && { kop: 'Dagen ziek', laatste: ({ telt }: GeteldDossier) => aantal(telt) })}
      />
    </LijstPage>
  );
}
