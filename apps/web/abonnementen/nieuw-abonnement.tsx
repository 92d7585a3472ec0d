import { useState, type FormEvent } from 'react';
import { Problem, sentenceFor } from '../api/problem';
import { useNeemAbonnement, type GebeurtenisSoort } from './abonnementen-api';

/** Subscribes a system. Its secret is shown once, until the page is left. */
export function NieuwAbonnement({ typen }: { typen: GebeurtenisSoort[] }) {
  const neem = useNeemAbonnement();
  const [naam, setNaam] = useState('');
  const [url, setUrl] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    neem.mutate(
      { naam, url, typen: [...chosen] },
      {
        onSuccess: () => {
          setNaam('');
          setUrl('');
          setChosen([]);
        },
      },
    );
  };
  const fouten = neem.error instanceof Problem ? neem.error.fouten : [];
  return (
    <section className="card" aria-labelledby="nieuw-abonnement">
      <header className="card-head">
        <h2 id="nieuw-abonnement">Nieuw abonnement</h2>
      </header>
      {neem.data && (
        <p className="notice" role="status">
          Het geheim waarmee de ontvanger de handtekening controleert, ziet u alleen nu:{' '}
          <code>{neem.data.geheim}</code>
        </p>
      )}
      {neem.error && (
        <p className="notice late" role="alert">
          {fouten.length > 0
            ? fouten.map(({ veld, melding }) => `${veld} ${melding}`).join('; ')
            : sentenceFor(neem.error)}
        </p>
      )}
      <form className="act-form" onSubmit={submit}>
        <div className="field">
          <label htmlFor="abonnement-naam">Systeem</label>
          <input
            id="abonnement-naam"
            className="input"
            required
            maxLength={200}
            value={naam}
            onChange={(event) => setNaam(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="abonnement-url">Adres (https)</label>
          <input
            id="abonnement-url"
            className="input"
            type="url"
            required
            maxLength={500}
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        </div>
        <fieldset className="field">
          <legend>Hoort van</legend>
          {typen.map(({ type, label }) => (
            <label key={type} className="row">
              <input
                type="checkbox"
                checked={chosen.includes(type)}
                onChange={() =>
                  setChosen(
                    chosen.includes(type) ? chosen.filter((each) => each !== type) : [...chosen, type],
                  )
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
        <footer className="row act-foot">
          <button type="submit" className="button primary" disabled={neem.isPending || chosen.length === 0}>
            Neem abonnement
          </button>
        </footer>
      </form>
    </section>
  );
}
