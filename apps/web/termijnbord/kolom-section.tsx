import { useState } from 'react';
import { dayDatum } from '../form/datum';
import { BulkDialog } from '../bulk/bulk-dialog';
import type { Gekozen } from '../bulk/bulk-shapes';
import { sentenceFor } from '../api/problem';
import { requestFile } from '../api/request';
import { announce } from '../shell/announcer';
import { Key } from '../shell/key';
import { More } from '../shell/more';
import { Awaited } from '../shell/state';
import { KolomList } from './kolom-list';
import { total } from './kolom-look';
import { searchOf, useKolom, type BordFilter, type BordUitslag, type BulkActie } from './termijnbord-api';

/** The server takes no more at once. */
const MOST = 200;

/** The dossiers behind one number of the board, and what can be done to many of them at once. */
export function KolomSection({ filter, title }: { filter: BordFilter; title: string }) {
  const lijst = useKolom(filter);
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [asked, setAsked] = useState<BulkActie>();
  const first = lijst.data?.pages[0];
  const rows = lijst.data?.pages.flatMap((page) => page.items) ?? [];
  // What has left the column is no longer chosen.
  const here = rows.filter(({ id }) => chosen.has(id));
  const aantal = total(first?.teams ?? [], filter.kolom);
  const handelingen = first?.handelingen ?? [];

  return (
    <section aria-labelledby="kolom-kop">
      <header className="card-head kolom-head">
        <h2 id="kolom-kop">{title}</h2>
        <p className="muted" role="status">
          {first ? `${aantal} ${aantal === 1 ? 'dossier' : 'dossiers'}` : 'Ophalen'}
          {rows.length < aantal && `, de eerste ${rows.length} getoond`}
        </p>
        {aantal > 0 && (
          <button
            type="button"
            className="button button-small card-aside"
            onClick={() => void download(filter)}
          >
            Download als CSV
          </button>
        )}
      </header>
      <Awaited query={lijst} what="De lijst" />
      {first && aantal === 0 && <p className="state muted">Niets in deze kolom.</p>}
      {rows.length > 0 && (
        <KolomList
          rows={rows}
          chosen={chosen}
          onChosen={setChosen}
          terug={`?${searchOf(filter)}`}
          choose={handelingen.length > 0}
          label={title}
        />
      )}
      <More list={lijst} />
      {handelingen.length > 0 && rows.length > 0 && (
        <div className="row bulk-bar" role="group" aria-label="Handelingen voor de gekozen dossiers">
          <b role="status">
            {here.length} gekozen{here.length > MOST && `, hoogstens ${MOST} tegelijk`}
          </b>
          {handelingen.map((act) => (
            <button
              key={act.actie}
              type="button"
              className="button"
              disabled={here.length === 0 || here.length > MOST}
              onClick={() => setAsked(act)}
            >
              {act.label}
            </button>
          ))}
          <span className="muted key-hint" aria-hidden="true">
            <Key>j</Key>
            <Key>k</Key> lopen <Key>Enter</Key> open <Key>x</Key> kies
          </span>
        </div>
      )}
      {asked && (
        <BulkDialog<BordUitslag>
          actie={asked.actie}
          label={asked.label}
          schema={asked.gegevensSchema}
          rows={here.map(({ id, versie, client, teamNaam, termijn }) => ({
            id,
            versie,
            naam: client.naam,
            bij: teamNaam,
            uitersteDatum: termijn.uiterlijkeBeslisdatum,
          }))}
          path="/v1/termijnbord/handelingen"
          veld="dossiers"
          kolom={{ titel: 'Uiterste datum', cel: datesOf }}
          refresh={['dossiers']}
          onClose={() => setAsked(undefined)}
          onDone={() => setChosen(new Set())}
        />
      )}
    </section>
  );
}

/** The date as it is, and as it becomes. */
function datesOf({ kan, straksDatum }: BordUitslag, row: Gekozen | undefined): string {
  const nu = row?.uitersteDatum;
  if (!kan) return nu ? `blijft ${dayDatum(nu)}` : '';
  if (!straksDatum) return '';
  return straksDatum === nu || !nu
    ? `${dayDatum(straksDatum)}, gelijk`
    : `${dayDatum(nu)} → ${dayDatum(straksDatum)}`;
}

/** The file comes by the token, which a plain link would not carry. */
async function download(filter: BordFilter): Promise<void> {
  try {
    const url = URL.createObjectURL(await requestFile(`/v1/termijnbord.csv?${searchOf(filter)}`, 'text/csv'));
    const link = Object.assign(document.createElement('a'), {
      href: url,
      download: `termijnbord-${filter.kolom.toLowerCase()}.csv`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    announce('CSV opgehaald.');
  } catch (error) {
    announce(sentenceFor(error));
  }
}
