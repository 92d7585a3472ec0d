import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem, type Fout } from '../api/problem';
import { request } from '../api/request';
import { announce } from '../shell/announcer';
import { Failed } from '../shell/state';
import { ProefResult } from './proef-result';
import type { Proef } from './regels-api';
import type { Voorgesteld } from './wijziging-invoer';

interface VoorstelCardProps {
  voorstel: Voorgesteld[];
  onVoorstel: (voorstel: Voorgesteld[]) => void;
  onNieuw: () => void;
}

/** The changes put together, tried on the open dossiers, and only then made the next rulebook. */
export function VoorstelCard({ voorstel, onVoorstel, onNieuw }: VoorstelCardProps) {
  const client = useQueryClient();
  const [toelichting, setToelichting] = useState('');
  const wijzigingen = voorstel.flatMap((each) => each.wijzigingen);
  const print = JSON.stringify(wijzigingen);
  const gegevens = { toelichting: toelichting.trim(), wijzigingen };
  const proef = useMutation({
    mutationFn: async () => ({
      of: print,
      proef: await request<Proef>('/v1/regelboeken?proef=true', { method: 'POST', body: gegevens }),
    }),
    onSuccess: () => requestAnimationFrame(() => document.getElementById('proef-kop')?.focus()),
  });
  const vast = useMutation({
    mutationFn: (versie: number) =>
      request<{ versie: number; dossiersDieVolgen: number }>('/v1/regelboeken', {
        method: 'POST',
        body: { ...gegevens, versie },
      }),
    onSuccess: ({ versie, dossiersDieVolgen }) => {
      announce(`Regelboek ${versie} vastgesteld. ${dossiersDieVolgen} open dossiers volgen.`);
      onVoorstel([]);
      setToelichting('');
      proef.reset();
      void client.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof Problem && error.status === 409) proef.reset();
    },
  });
  // What was tried is what is made: after any change there is nothing to make yet.
  const tried = proef.data?.of === print && wijzigingen.length > 0 ? proef.data.proef : undefined;
  const busy = proef.isPending || vast.isPending;
  const ready = wijzigingen.length > 0 && toelichting.trim() !== '';
  const fouten = (proef.error instanceof Problem && proef.error.fouten) || [];
  const start = () => {
    vast.reset();
    proef.mutate();
  };

  return (
    <section className="card voorstel" aria-labelledby="voorstel-kop">
      <header className="card-head">
        <h2 id="voorstel-kop" tabIndex={-1}>
          Voorstel voor een volgend regelboek
        </h2>
        <button type="button" className="button card-aside" onClick={onNieuw}>
          Regel toevoegen
        </button>
      </header>
      {voorstel.length === 0 ? (
        <p className="muted">
          Nog geen wijzigingen. Kies bij een regel “nieuwe waarde” of “beëindig”. Er verandert niets tot u
          vaststelt.
        </p>
      ) : (
        <>
          <Lines voorstel={voorstel} fouten={fouten} onVoorstel={onVoorstel} />
          <div className="field">
            <label htmlFor="voorstel-toelichting">Waarom veranderen de regels?</label>
            <textarea
              id="voorstel-toelichting"
              className="input"
              rows={2}
              maxLength={2000}
              aria-required
              value={toelichting}
              onChange={(event) => setToelichting(event.target.value)}
            />
          </div>
          {proef.error && fouten.length === 0 ? <Failed error={proef.error} onRetry={start} /> : null}
          {vast.error ? <Failed error={vast.error} /> : null}
          {proef.isPending && <Busy />}
          {tried && <ProefResult proef={tried} />}
          <footer className="row act-foot">
            <button
              type="button"
              className={tried ? 'button' : 'button primary'}
              disabled={!ready || busy}
              onClick={start}
            >
              Proef
            </button>
            {tried && (
              <button
                type="button"
                className="button primary"
                disabled={!ready || busy}
                onClick={() => vast.mutate(tried.versie)}
              >
                {vast.isPending ? 'Vaststellen' : `Stel regelboek ${tried.versie} vast`}
              </button>
            )}
            {!ready && <span className="muted">Vul in waarom; dan kunt u de proef doen.</span>}
          </footer>
        </>
      )}
    </section>
  );
}

/** Each line with what the server says is wrong with it. */
function Lines({
  voorstel,
  fouten,
  onVoorstel,
}: Pick<VoorstelCardProps, 'voorstel' | 'onVoorstel'> & { fouten: Fout[] }) {
  const owner = voorstel.flatMap(({ wijzigingen }, line) => wijzigingen.map(() => line));
  const lineOf = ({ veld }: Fout) => owner[Number(/^wijzigingen\.(\d+)/.exec(veld)?.[1] ?? -1)] ?? 0;
  return (
    <div role={fouten.length ? 'alert' : undefined}>
      <ol className="turns">
        {voorstel.map(({ zin }, line) => (
          <li key={zin}>
            <span>
              {zin}
              {fouten
                .filter((fout) => lineOf(fout) === line)
                .map(({ veld, melding }) => (
                  <span key={veld + melding} className="field-melding regels-fout">
                    <span aria-hidden="true">▲ </span>
                    {melding}
                  </span>
                ))}
            </span>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                onVoorstel(voorstel.filter((_, other) => other !== line));
                document.getElementById('voorstel-kop')?.focus();
              }}
            >
              haal weg<span className="sr">: {zin}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Said once; the seconds are for the eye only. */
function Busy() {
  const [seconds, setSeconds] = useState(0);
  const began = useRef(Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setSeconds(Math.floor((Date.now() - began.current) / 1000)), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <div className="row">
      <progress aria-label="Proef" />
      <p role="status">De proef rekent alle open dossiers door; er wordt niets vastgelegd.</p>
      {seconds > 0 && (
        <span className="muted" aria-hidden="true">
          {seconds} s
        </span>
      )}
    </div>
  );
}
