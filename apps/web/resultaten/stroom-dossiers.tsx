import { useSearchParams } from 'react-router';
import { aantal } from '../charts/getal';
import type { Doorstroom } from './cijfer-shapes';
import { useDoorstroom, useStroomDossiers } from './cijfers-api';
import { GeteldeTable } from './getelde-table';
import { LijstPage } from './lijst-page';
import { useResultaten } from './resultaten-page';

const KOLOMMEN: Record<string, string> = {
  instroom: 'Binnengekomen',
  uitstroom: 'Beëindigd',
  voorraad: 'Open op de laatste dag',
  telaat: 'Te laat op de laatste dag',
};

/** Exactly the dossiers behind a number of the doorstroom. */
export function StroomDossiers() {
  const { zoek, scopes } = useResultaten();
  const [search] = useSearchParams();
  const kolom = search.get('kolom') ?? '';
  const leeftijd = search.get('leeftijd');
  const lijst = useStroomDossiers({ ...zoek, kolom, ...(leeftijd && { leeftijd }) });
  const stroom = useDoorstroom(zoek);
  const rows = lijst.data?.pages.flatMap(({ items }) => items) ?? [];
  if (!(kolom in KOLOMMEN)) return <p className="state muted">Dit adres noemt geen getal dat er is.</p>;
  const geteld = stroom.data && geteldIn(stroom.data, kolom, leeftijd);
  return (
    <LijstPage
      titel={`Doorstroom: ${KOLOMMEN[kolom]!.toLowerCase()}`}
      geteld={geteld === undefined ? undefined : `${aantal(geteld)} geteld`}
      waarvan={leeftijd ? `${leeftijd} oud` : undefined}
      lijst={lijst}
      rijen={rows.length}
    >
      <GeteldeTable rows={rows} scopes={scopes} />
    </LijstPage>
  );
}

/** What comes and goes is summed over the months, what lies there is of the last of them. */
function geteldIn(stroom: Doorstroom, kolom: string, leeftijd: string | null): number | undefined {
  if (leeftijd !== null) {
    const klasse = stroom.leeftijd.find((each) => each.klasse === leeftijd);
    return kolom === 'telaat' ? klasse?.telaat : klasse?.aantal;
  }
  const laatste = stroom.voorraad.at(-1);
  if (kolom === 'voorraad') return laatste?.aantal;
  if (kolom === 'telaat') return laatste?.telaat;
  const reeks = kolom === 'instroom' ? stroom.instroom : stroom.uitstroom;
  return reeks.reduce((sum, each) => sum + each.aantal, 0);
}
