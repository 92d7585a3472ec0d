import { useState } from 'react';
import { Link } from 'react-router';
import { ListTable } from '../shell/list-table';
import { IntegraalDialog } from './integraal-dialog';
import type { Onderzoek, SteekproefDossier, Stap } from './kwaliteit-shapes';
import { OordeelBadge } from './oordeel-badge';
import { VervangDialog } from './vervang-dialog';

type Vraag = { wat: 'integraal' | 'vervang'; dossier: SteekproefDossier };

/** Every dossier of the sample with how far the judging of each functionaris is. */
export function SteekproefTable({ onderzoek, rows }: { onderzoek: Onderzoek; rows: SteekproefDossier[] }) {
  const [vraag, setVraag] = useState<Vraag>();
  const loopt = onderzoek.status === 'GETROKKEN';
  if (rows.length === 0) return <p className="state muted">Hier zijn geen dossiers.</p>;
  return (
    <>
      <ListTable
        koppen={['Dossier', 'Onderdeel', 'Per functionaris', 'Integraal', { kop: 'Doen', gehoord: true }]}
      >
        {rows.map((dossier) => (
          <tr key={dossier.id}>
            <td>
              <Link to={`/dossiers/${dossier.dossierId}`} className="row-link">
                {dossier.clientNaam}
              </Link>
              <small>
                {dossier.kantoorNaam}, {dossier.stratumLabel}, nr.&nbsp;{dossier.volgorde}
              </small>
            </td>
            <td data-label="Onderdeel">{dossier.onderdeelLabel}</td>
            <td data-label="Per functionaris">
              <ul className="kwaliteit-stappen">
                {dossier.stappen.map((stap) => (
                  <li key={stap.functionaris}>
                    {stap.label}
                    {stap.kantoorNaam !== dossier.kantoorNaam && (
                      <span className="muted"> (in {stap.kantoorNaam})</span>
                    )}
                    : <StapStand stap={stap} />
                  </li>
                ))}
              </ul>
            </td>
            <td data-label="Integraal">
              {dossier.status === 'VERVANGEN' && (
                <>
                  <span aria-hidden="true">⇄</span> vervangen
                  <small>{dossier.redenLabel}</small>
                </>
              )}
              {dossier.oordeel && <OordeelBadge oordeel={dossier.oordeel} />}
              {dossier.fouten.length > 0 && (
                <small>
                  fout van{' '}
                  {dossier.fouten
                    .map(
                      (fout) =>
                        dossier.stappen.find(({ functionaris }) => functionaris === fout)?.label ?? fout,
                    )
                    .join(', ')
                    .toLowerCase()}
                </small>
              )}
              {dossier.status === 'TE_BEOORDELEN' && <span className="muted">nog niet</span>}
            </td>
            <td className="row-acts">
              {loopt && dossier.vanU && dossier.voorstel && (
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => setVraag({ wat: 'integraal', dossier })}
                >
                  {dossier.oordeel ? 'Herzie' : 'Oordeel'}
                  <span className="sr"> integraal: {dossier.clientNaam}</span>
                </button>
              )}{' '}
              {loopt && dossier.vanU && dossier.status === 'TE_BEOORDELEN' && (
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => setVraag({ wat: 'vervang', dossier })}
                >
                  Vervang<span className="sr"> {dossier.clientNaam}</span>
                </button>
              )}
            </td>
          </tr>
        ))}
      </ListTable>
      {vraag?.wat === 'integraal' && (
        <IntegraalDialog
          onderzoekId={onderzoek.id}
          dossier={vraag.dossier}
          onClose={() => setVraag(undefined)}
        />
      )}
      {vraag?.wat === 'vervang' && (
        <VervangDialog onderzoek={onderzoek} dossier={vraag.dossier} onClose={() => setVraag(undefined)} />
      )}
    </>
  );
}

function StapStand({ stap }: { stap: Stap }) {
  if (stap.oordeel) return <OordeelBadge oordeel={stap.oordeel} />;
  if (stap.status === 'VERSCHIL')
    return (
      <span className="badge warn">
        <span aria-hidden="true">≠</span> verschil, overleg
      </span>
    );
  return (
    <span className="muted">
      {stap.binnen} van {stap.gevraagd} binnen
    </span>
  );
}
