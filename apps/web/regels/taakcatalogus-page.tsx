import { useQuery } from '@tanstack/react-query';
import { request } from '../api/request';
import type { Lijst } from '../api/shapes';
import { usePageTitle } from '../shell/page-title';
import { Awaited } from '../shell/state';
import { Zekerheid } from './zekerheid';

interface Catalogustaak {
  soort: string;
  label: string;
  disciplineLabel: string;
  aard: string;
  aardLabel: string;
  medisch?: boolean;
  werkdagen: number;
  nodig: string;
  levert: string;
  normtijd: { minuten: number; zekerheid: string } | null;
}

const TEKENS: Record<string, string> = {
  VOORBEHOUDEN: '■',
  DELEGEERBAAR: '▷',
  ONDERSTEUNEND: '○',
  EIGEN: '·',
};

/** Every taak: whose it is, whether it may be delegated, and what is expected of it. To read, not to change. */
export function TaakcatalogusPage() {
  usePageTitle('Taakcatalogus');
  const catalogus = useQuery({
    queryKey: ['regels', 'taakcatalogus'],
    queryFn: ({ signal }) => request<Lijst<Catalogustaak>>('/v1/taakcatalogus', { signal }),
  });
  const { data } = catalogus;
  return (
    <div className="regels-page">
      <header className="page-head">
        <div>
          <h1>Taakcatalogus</h1>
          <p className="muted">
            Wat voorbehouden is aan de arts, doet niemand anders. Wat delegeerbaar is, doet de sociaal-medisch
            verpleegkundige alleen onder een mandaat.
          </p>
        </div>
      </header>
      <Awaited query={catalogus} what="De catalogus" />
      {data && (
        <div className="table-wrap">
          <table className="list regels">
            <thead>
              <tr>
                <th scope="col">Taak</th>
                <th scope="col">Discipline</th>
                <th scope="col">Aard</th>
                <th scope="col">Termijn</th>
                <th scope="col">Norm</th>
                <th scope="col">Nodig</th>
                <th scope="col">Levert</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((taak) => (
                <Row key={taak.soort} taak={taak} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Row({ taak }: { taak: Catalogustaak }) {
  const { label, medisch, disciplineLabel, aard, aardLabel, werkdagen, normtijd, nodig, levert } = taak;
  return (
    <tr>
      <td>
        <b>{label}</b>
        {medisch && <small>medisch</small>}
      </td>
      <td data-label="Discipline">{disciplineLabel}</td>
      <td data-label="Aard">
        <span aria-hidden="true">{TEKENS[aard]} </span>
        {aardLabel}
      </td>
      <td data-label="Termijn">{werkdagen} werkdagen</td>
      <td data-label="Norm">
        {normtijd ? (
          <>
            {normtijd.minuten} minuten <Zekerheid zekerheid={normtijd.zekerheid} />
          </>
        ) : (
          'geen'
        )}
      </td>
      <td data-label="Nodig">{nodig}</td>
      <td data-label="Levert">{levert}</td>
    </tr>
  );
}
