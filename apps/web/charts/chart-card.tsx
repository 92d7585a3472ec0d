import { useId, useState, type ReactNode } from 'react';
import { saveFile } from './save-file';
import { TabelView } from './tabel-view';
import { csvOf, type Tabel } from './tabel';

export interface ChartCardProps {
  titel: string;
  /** What is drawn, in one sentence under the title. */
  uitleg?: ReactNode;
  /** The same data as rows. */
  tabel: Tabel;
  /** Name of the CSV file without its extension; no names of clients in it. */
  bestand: string;
  /** Below the drawing: how to read it, or the way to the dossiers. */
  voet?: ReactNode;
  /** The drawing. */
  children: ReactNode;
}

/** The frame of every chart: its title, the same data as table or as CSV, and what there is to say about it. */
export function ChartCard({ titel, uitleg, tabel, bestand, voet, children }: ChartCardProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="card chart-card" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{titel}</h2>
        <span className="row card-aside">
          <button
            type="button"
            className="button button-small"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            Toon als tabel<span className="sr">: {titel}</span>
          </button>
          <button
            type="button"
            className="button button-small"
            onClick={() => saveFile(`${bestand}.csv`, csvOf(tabel))}
          >
            CSV<span className="sr"> van {titel}</span>
          </button>
        </span>
      </header>
      {uitleg && <p className="muted">{uitleg}</p>}
      {asTable ? <TabelView tabel={tabel} titel={titel} /> : children}
      {voet && <div className="chart-voet muted">{voet}</div>}
    </section>
  );
}
