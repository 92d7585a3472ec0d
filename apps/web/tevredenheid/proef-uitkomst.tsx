import type { Leesfout, MetingProef } from './tevredenheid-api';

const MEESTE_REGELS = 50;
const aantal = (getal: number) => getal.toLocaleString('nl-NL');

/** What a file would bring, or which lines keep it out: every line is right, or nothing is kept. */
export function ProefUitkomst({ proef }: { proef: MetingProef }) {
  return (
    <section className="meting-proef" aria-labelledby="proef-kop">
      <h3 id="proef-kop" tabIndex={-1}>
        {kopVan(proef)}
      </h3>
      <p>{zinVan(proef)}</p>
      {proef.fouten.length > 0 && <Fouten fouten={proef.fouten} />}
    </section>
  );
}

function kopVan({ fouten, goed, regels }: MetingProef): string {
  if (fouten.length === 0) return regels === 1 ? 'De regel klopt' : `Alle ${aantal(regels)} regels kloppen`;
  if (goed !== null) return `${aantal(regels - goed)} van de ${aantal(regels)} regels geweigerd`;
  if (fouten.some(({ regel }) => regel === 1)) return 'De kop van het bestand klopt niet';
  return `Meer dan ${aantal(fouten.length - 1)} fouten`;
}

function zinVan({ fouten, bronLabel, meting, vorm, respondenten, stand }: MetingProef): string {
  const wat = `${bronLabel} ${meting}`;
  if (fouten.length > 0)
    return `Van ${wat} wordt niets opgeslagen zolang er een fout in het bestand staat. Verbeter het en kies het opnieuw.`;
  const van = respondenten === null ? '' : ` van ${aantal(respondenten)} respondenten`;
  const soort = vorm === 'PUBLICATIE' ? `een gepubliceerde tabel${van}` : `de antwoorden${van}`;
  if (stand === 'GELIJK') return `${wat} staat er al precies zo in; er is niets op te slaan.`;
  if (stand === 'ANDERS')
    return `${wat} is er al, met andere uitkomsten. Deze komen daarvoor in de plaats: ${soort}. Er is nog niets opgeslagen.`;
  return `${wat} wordt een nieuwe meting: ${soort}. Er is nog niets opgeslagen.`;
}

function Fouten({ fouten }: { fouten: Leesfout[] }) {
  const regels = [...new Set(fouten.map(({ regel }) => regel))];
  const last = regels[MEESTE_REGELS - 1] ?? Infinity;
  return (
    <>
      {/* Scrolls, so the keyboard must be able to reach it. */}
      <div className="table-wrap bulk-rows" tabIndex={0} role="region" aria-label="Geweigerde regels">
        <table>
          <thead>
            <tr>
              <th scope="col" className="right">
                Regel
              </th>
              <th scope="col">Kolom</th>
              <th scope="col">Waarom niet</th>
            </tr>
          </thead>
          <tbody>
            {fouten
              .filter(({ regel }) => regel <= last)
              .map(({ regel, kolom, melding }) => (
                <tr key={`${regel} ${kolom} ${melding}`}>
                  <td className="right">{regel}</td>
                  <td className="bulk-datum">{kolom || 'hele regel'}</td>
                  <td>{melding}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {regels.length > MEESTE_REGELS && (
        <p className="muted">en nog {aantal(regels.length - MEESTE_REGELS)} regels</p>
      )}
    </>
  );
}
