import { Fragment, useState } from 'react';
import { ChartCard } from '../charts/chart-card';
import type { Tabel } from '../charts/tabel';
import { Schaal } from './schaal';
import type { Meting, Regel, Tevredenheid, Thema } from './tevredenheid-api';
import { uitslagVan, verschilTekst, waardeTekst } from './uitslag';
import { UitslagBadge } from './uitslag-badge';

/** A thema with one question is that question. */
const showsScore = ({ waarde, verborgen, onderdelen }: Thema) =>
  (waarde !== null || verborgen) && onderdelen.flatMap(({ stellingen }) => stellingen).length > 1;

/** Per thema the score beside the others; a thema opens to its statements. */
export function ThemaTable({ beeld, meting }: { beeld: Tevredenheid; meting: Meting }) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const { themas, scopeLabel, bronLabel } = beeld;
  const all = open.length === themas.length;
  const toggle = (thema: string) =>
    setOpen(open.includes(thema) ? open.filter((each) => each !== thema) : [...open, thema]);
  return (
    <ChartCard
      titel="Thema’s en stellingen"
      uitleg={`De stip is ${scopeLabel}, het streepje ${meting.ander}. Bij veertig stellingen verschillen er door toeval al zo’n twee.`}
      tabel={tabelVan(themas, scopeLabel, meting.ander)}
      bestand={`tevredenheid-${bronLabel}-${meting.meting}-${scopeLabel}`
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')}
      voet="Scores lopen van 0 tot 10 en zijn geen rapportcijfers. Bij werkdruk is een hogere score een lagere werkdruk. Groepen met minder dan vijf antwoorden worden niet getoond."
    >
      <p className="thema-knop">
        <button
          type="button"
          className="button button-small"
          onClick={() => setOpen(all ? [] : themas.map(({ thema }) => thema))}
        >
          {all ? 'Klap alles in' : 'Klap alles uit'}
        </button>
      </p>
      <div className="table-wrap" tabIndex={0} role="region" aria-label="Thema’s en stellingen">
        <table className="list themas">
          <thead>
            <tr>
              <th scope="col">Thema</th>
              <th scope="col" className="right">
                {scopeLabel}
              </th>
              <th scope="col" className="right">
                {meting.ander}
              </th>
              <th scope="col" className="schaal-kop">
                <span className="sr">Op de schaal</span>
              </th>
              <th scope="col" className="right">
                Verschil
              </th>
              <th scope="col">Wat dat zegt</th>
            </tr>
          </thead>
          <tbody>
            {themas.map((thema) => {
              const shown = open.includes(thema.thema);
              return (
                <Fragment key={thema.thema}>
                  <tr className="thema">
                    <th scope="row">
                      <button
                        type="button"
                        className="thema-open"
                        aria-expanded={shown}
                        onClick={() => toggle(thema.thema)}
                      >
                        <span aria-hidden="true">{shown ? '▾' : '▸'}</span> {thema.label}
                      </button>
                    </th>
                    {showsScore(thema) ? <Cells regel={thema} /> : <Cells regel={soleOf(thema)} />}
                  </tr>
                  {shown &&
                    thema.onderdelen.map((onderdeel) => (
                      <Fragment key={onderdeel.onderdeel}>
                        {thema.onderdelen.length > 1 && onderdeel.stellingen.length > 1 && (
                          <Row regel={onderdeel} className="onderdeel" />
                        )}
                        {onderdeel.stellingen.map((stelling) => (
                          <Row key={stelling.maat} regel={stelling} className="stelling" />
                        ))}
                      </Fragment>
                    ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
    </ChartCard>
  );
}

const soleOf = (thema: Thema): Regel => thema.onderdelen[0]?.stellingen[0] ?? thema;

function Row({ regel, className }: { regel: Regel; className: string }) {
  return (
    <tr className={className}>
      <th scope="row">{regel.label}</th>
      <Cells regel={regel} />
    </tr>
  );
}

function Cells({ regel }: { regel: Regel }) {
  return (
    <>
      <td className="right">{waardeTekst(regel.waarde, regel.eenheid)}</td>
      <td className="right muted">{waardeTekst(regel.rest, regel.eenheid)}</td>
      <td>
        <Schaal regel={regel} />
      </td>
      <td className="right">{verschilTekst(regel)}</td>
      <td>
        <UitslagBadge regel={regel} />
      </td>
    </>
  );
}

/** Every row, opened or not. */
function tabelVan(themas: readonly Thema[], eigen: string, ander: string): Tabel {
  const row = (thema: string, regel: Regel) => [
    thema,
    regel.label,
    waardeTekst(regel.waarde, regel.eenheid),
    waardeTekst(regel.rest, regel.eenheid),
    verschilTekst(regel),
    uitslagVan(regel)?.woord ?? 'niet gevraagd',
    regel.vergelijking?.zin ?? '',
  ];
  return {
    kolommen: ['Thema', 'Stelling', eigen, ander, 'Verschil', 'Wat dat zegt', 'Toelichting'].map((label) => ({
      label,
      tekst: !/^(Verschil)$/.test(label) && label !== eigen && label !== ander,
    })),
    rijen: themas.flatMap((thema) => [
      ...(showsScore(thema) ? [row(thema.label, { ...thema, label: 'Score van het thema' })] : []),
      ...thema.onderdelen.flatMap(({ stellingen }) => stellingen.map((regel) => row(thema.label, regel))),
    ]),
  };
}
