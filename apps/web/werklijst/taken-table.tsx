import { useEffect, useState } from 'react';
import { useNavigate, useNavigationType } from 'react-router';
import { useTaken } from '../api/queries';
import type { Taak, TakenLijst } from '../api/shapes';
import { useKeys } from '../shell/keys';
import { More } from '../shell/more';
import { isFocusAdrift, useRowWalk } from '../shell/row-walk';
import { Failed, Loading } from '../shell/state';
import { actOf, isViaDossier, type ViaDossier } from './splits';
import { useTaakAct, type TaakActie } from './taak-acts';
import { TaakDialog, type Asked } from './taak-dialog';
import { TaakRow } from './taak-row';
import { TakenBulk } from './taken-bulk';
import { schemaOf } from './taak-schemas';

const EMPTY: Record<TakenLijst, string> = {
  mijn: 'Er ligt niets bij u. Pak de volgende taak of kijk bij Vrij.',
  vrij: 'Er zijn geen vrije taken voor uw rol.',
  akkoord: 'Niets wacht op uw akkoord.',
  team: 'Uw team heeft geen open taken.',
  wachtend: 'Niets staat in de wacht.',
  gedelegeerd: 'U hebt nu niets gedelegeerd.',
};

// Where somebody was in each list, so coming back from a dossier lands on the same row.
const lastRow = new Map<TakenLijst, string>();

export function TakenTable({ lijst }: { lijst: TakenLijst }) {
  const taken = useTaken(lijst);
  const act = useTaakAct();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [explained, setExplained] = useState<string>();
  const toggle = (id: string) => setExplained((open) => (open === id ? undefined : id));
  const choose = (id: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const rows = taken.data?.pages.flatMap((page) => page.items) ?? [];
  const { body, current, select } = useRowWalk(rows, {
    start: lastRow.get(lijst),
    onSelect: (id) => lastRow.set(lijst, id),
  });
  const cameBack = useNavigationType() === 'POP';

  const actOn = (taak: Taak | undefined, actie: TaakActie | ViaDossier) => {
    if (taak && isViaDossier(actie)) {
      const search = new URLSearchParams(actOf(actie, taak));
      return void navigate(`/dossiers/${taak.dossier.id}?${search}`, { state: { van: 'werklijst' } });
    }
    if (isViaDossier(actie) || !taak?.acties.includes(actie) || act.isPending) return;
    if (schemaOf(actie, taak.discipline)) setAsked({ taak, actie });
    else act.mutate({ taak, actie });
  };
  useKeys({
    p: () => actOn(current, 'pak'),
    v: () => actOn(current, 'geefVrij'),
    w: () => actOn(current, 'zetInWacht'),
    t: () => actOn(current, 'wijsToe'),
    h: () => actOn(current, 'geefHaast'),
    u: () => actOn(current, 'maakOngedaan'),
    x: () => current && choose(current.id),
    e: () => current && toggle(current.id),
    s: () => actOn(current, 'splits'),
    m: () => current && void navigate(`/dossiers/${current.dossier.id}?actie=vraagMdo`),
  });

  const ready = taken.isSuccess;
  useEffect(() => {
    if (ready && cameBack && isFocusAdrift())
      body.current?.querySelector<HTMLElement>('tr.current a')?.focus();
  }, [ready, cameBack, body]);

  if (taken.isPending) return <Loading what="De lijst" />;
  if (taken.error && !taken.data) return <Failed error={taken.error} onRetry={() => void taken.refetch()} />;
  // What is done to many may empty the list; what came of it stays in sight.
  const bulk = (
    <TakenBulk
      key="bulk"
      taken={rows.filter(({ id }) => chosen.has(id))}
      onDone={() => setChosen(new Set())}
    />
  );
  if (rows.length === 0)
    return (
      <>
        <p className="state muted">{EMPTY[lijst]}</p>
        {bulk}
      </>
    );
  return (
    <>
      <div className="table-wrap">
        <table className="list">
          <thead>
            <tr>
              <th scope="col" className="kolom-kies">
                <input
                  type="checkbox"
                  aria-label="Kies alle getoonde taken"
                  checked={rows.every(({ id }) => chosen.has(id))}
                  onChange={({ target }) =>
                    setChosen(new Set(target.checked ? rows.map(({ id }) => id) : []))
                  }
                />
              </th>
              <th scope="col">Termijn</th>
              <th scope="col">Cliënt</th>
              <th scope="col">Taak</th>
              {lijst !== 'mijn' && <th scope="col">Discipline</th>}
              <th scope="col">{lijst === 'mijn' ? 'Bij mij sinds' : 'Ligt bij'}</th>
              <th scope="col">Cliënt wacht</th>
              <th scope="col">
                <span className="sr">Handelingen</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((taak) => (
              <TaakRow
                key={taak.id}
                taak={taak}
                lijst={lijst}
                current={taak === current}
                busy={act.isPending}
                explained={explained === taak.id}
                onExplain={() => toggle(taak.id)}
                chosen={chosen.has(taak.id)}
                onChoose={() => choose(taak.id)}
                onFocus={() => select(taak.id)}
                onAct={(actie) => actOn(taak, actie)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {bulk}
      {asked && <TaakDialog asked={asked} onClose={() => setAsked(undefined)} />}
      <More list={taken} />
    </>
  );
}
