import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Problem, sentenceFor } from '../api/problem';
import { Key } from '../shell/key';
import { usePageTitle } from '../shell/page-title';
import { Failed, Loading } from '../shell/state';
import { ConsensusCard } from './consensus-card';
import { useKwaliteitAct, useToetsing } from './kwaliteit-api';
import type { Antwoorden, Oordeel, Toetsing } from './kwaliteit-shapes';
import { StukkenCard } from './stukken-card';
import { volgtUit } from './volgt-uit';
import { VragenForm } from './vragen-form';

/** The work of one functionaris in one dossier: the questions, what it rests on, and later what the other said. */
export function ToetsingPage() {
  const { id = '' } = useParams();
  const toetsing = useToetsing(id);
  usePageTitle(toetsing.data ? `Toetsing: ${toetsing.data.dossier.client.naam}` : 'Toetsing');
  if (toetsing.error && !toetsing.data)
    return <Failed error={toetsing.error} onRetry={() => void toetsing.refetch()} />;
  if (!toetsing.data) return <Loading what="De toetsing" />;
  const { dossier, functionarisLabel, onderdeelLabel, stand, onderzoek, vragenlijst } = toetsing.data;
  return (
    <div className="kwaliteit">
      <p>
        <Link to="/kwaliteit">‹ Mijn dossiers om te beoordelen</Link>
      </p>
      <header className="page-head">
        <div>
          <h1>
            {functionarisLabel}: {dossier.client.naam}
          </h1>
          <p className="muted">
            {onderdeelLabel}. {stand}. Onderzoek {onderzoek.naam}; {vragenlijst.bron}, versie{' '}
            {vragenlijst.versie}.
          </p>
        </div>
        <Link className="button" to={`/dossiers/${dossier.id}`}>
          Open het dossier
        </Link>
      </header>
      <div className="kwaliteit-toetsing">
        {/* A fresh form per toetsing: nothing of one dossier stays behind in the next. */}
        <Vragen key={toetsing.data.id} toetsing={toetsing.data} />
        <div className="kwaliteit-naast">
          {toetsing.data.stap && <ConsensusCard toetsing={toetsing.data} />}
          {toetsing.data.status === 'INGEDIEND' && !toetsing.data.stap && (
            <p className="card">
              <span aria-hidden="true">○</span> Uw oordeel is binnen. Wat de ander vindt, ziet u als beide
              oordelen binnen zijn.
            </p>
          )}
          <StukkenCard toetsing={toetsing.data} />
        </div>
      </div>
    </div>
  );
}

function Vragen({ toetsing }: { toetsing: Toetsing }) {
  const open = toetsing.status === 'OPEN';
  const [antwoorden, setAntwoorden] = useState<Antwoorden>(toetsing.antwoorden);
  const [eigen, setEigen] = useState<Oordeel>();
  const doe = useKwaliteitAct();
  const volgt = volgtUit(toetsing, antwoorden);
  const oordeel = eigen ?? volgt;
  const meldingen = Object.fromEntries(
    doe.error instanceof Problem ? (doe.error.fouten ?? []).map(({ veld, melding }) => [veld, melding]) : [],
  );
  const stuur = (indienen: boolean) =>
    doe.mutate({
      path: `/v1/toetsingen/${toetsing.id}/antwoorden`,
      body: { antwoorden, ...(indienen && { oordeel }) },
      versie: toetsing.versie,
      gezegd: indienen ? 'Oordeel ingediend.' : 'Bewaard.',
    });
  return (
    <form
      className="card act-form"
      aria-label="Vragenlijst"
      onSubmit={(event) => {
        event.preventDefault();
        if (!doe.isPending) stuur(true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <VragenForm
        toetsing={toetsing}
        antwoorden={antwoorden}
        meldingen={meldingen}
        {...(open && { onChange: setAntwoorden })}
      />
      {open ? (
        <>
          <fieldset className={`field${meldingen.oordeel ? ' field-wrong' : ''}`}>
            <legend>Oordeel over het werk</legend>
            <div className="choices">
              {Object.entries(toetsing.oordeelLabels).map(([value, label]) => (
                <label key={value} className="choice">
                  <input
                    type="radio"
                    name="oordeel"
                    checked={oordeel === value}
                    onChange={() => setEigen(value as Oordeel)}
                  />
                  {label}
                </label>
              ))}
            </div>
            <p className="field-hint">
              Uit de antwoorden volgt: {toetsing.oordeelLabels[volgt].toLowerCase()}. "Nader te bepalen" is:
              te dun onderbouwd om te zeggen of de uitkomst juist is.
            </p>
            {meldingen.oordeel && <p className="field-melding">▲ {meldingen.oordeel}</p>}
          </fieldset>
          {doe.error && <p role="alert">▲ {sentenceFor(doe.error)}</p>}
          <div className="row">
            <button type="submit" className="button primary" disabled={doe.isPending}>
              Dien in
            </button>
            <button type="button" className="button" disabled={doe.isPending} onClick={() => stuur(false)}>
              Bewaar
            </button>
          </div>
          <p className="key-line muted">
            <span>
              <Key>j</Key> <Key>k</Key> volgende en vorige vraag
            </span>
            <span>
              <Key>1</Key> ja <Key>2</Key> nee <Key>3</Key> niet van toepassing
            </span>
            <span>
              <Key>Ctrl Enter</Key> dien in
            </span>
          </p>
        </>
      ) : (
        toetsing.oordeel && <p>Uw oordeel: {toetsing.oordeelLabels[toetsing.oordeel].toLowerCase()}.</p>
      )}
    </form>
  );
}
