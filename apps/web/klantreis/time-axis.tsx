import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Klantreis } from '../api/klantreis-shapes';
import { shortDatum } from '../form/datum';
import { Key } from '../shell/key';
import { soortTitel } from '../shell/soorten';
import { splitZin, TermijnBadge } from '../shell/termijn-badge';
import { useWidth } from '../shell/use-width';
import { AxisLane } from './axis-lane';
import { layoutOf, type Lane } from './axis-layout';
import { AxisLinks } from './axis-links';
import { itemsOf, moveTo } from './axis-items';

/** Narrower than this the axis scrolls sideways: labels do not shrink. */
const NARROWEST = 760;
/** Half a label: the first one stays whole. */
const EDGE = 26;

/** The klantreis drawn: a lane per dossier under one line of time. Arrow keys walk over it, Enter opens the dossier. */
export function TimeAxis({ reis }: { reis: Klantreis }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(NARROWEST, useWidth(frame, NARROWEST));
  const layout = useMemo(() => layoutOf(reis, width), [reis, width]);
  const items = useMemo(() => itemsOf(reis, layout), [reis, layout]);
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<number>();
  const navigate = useNavigate();
  const at = Math.min(current, items.length - 1);
  const detail = items[shown ?? at];

  const open = (index: number) =>
    void navigate(`/dossiers/${items[index]!.dossierId}`, { state: { van: 'dossiers' } });
  const onKey = (event: KeyboardEvent) => {
    const next = moveTo(items, at, event.key);
    if (event.key === 'Enter') open(at);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    frame.current?.querySelector<SVGElement>(`[data-item="${next}"]`)?.focus();
  };
  const roving = (index: number) => ({
    'data-item': index,
    tabIndex: index === at ? 0 : -1,
    onFocus: () => {
      setCurrent(index);
      setShown(undefined);
    },
    onClick: () => open(index),
    onMouseEnter: () => setShown(index),
    onMouseLeave: () => setShown(undefined),
  });

  return (
    <>
      {/* A region that scrolls has to be reachable; the items in it are. */}
      <div className="as-frame" ref={frame}>
        <div className="as" style={{ width, height: layout.height }}>
          <svg
            width={width}
            height={layout.height}
            role="group"
            aria-label={`Tijdas van ${reis.client.naam}: ${reis.dossiers.length} dossiers. Pijltjes lopen, Enter opent het dossier.`}
            onKeyDown={onKey}
          >
            <g aria-hidden="true">
              {layout.ticks.map((tick) => (
                <g key={tick.x} className={tick.major ? 'as-tick major' : 'as-tick'}>
                  <line x1={tick.x} x2={tick.x} y1={22} y2={layout.height} />
                  <text x={Math.max(tick.x, EDGE)} y={16}>
                    {tick.label}
                  </text>
                </g>
              ))}
              <g className="as-today">
                <line x1={layout.vandaag} x2={layout.vandaag} y1={22} y2={layout.height} />
                <text x={layout.vandaag} y={35}>
                  vandaag {shortDatum(reis.vandaagDatum)}
                </text>
              </g>
            </g>
            <AxisLinks links={layout.links} items={items} roving={roving} />
            {layout.lanes.map((lane) => (
              <AxisLane
                key={lane.dossier.id}
                lane={lane}
                items={items}
                roving={roving}
                vandaag={reis.vandaagDatum}
              />
            ))}
          </svg>
          {layout.lanes.map((lane) => (
            <LaneHead key={lane.dossier.id} lane={lane} />
          ))}
        </div>
      </div>
      <p className="as-detail">
        <span>{detail ? detail.text : 'Er is nog niets om te tonen.'}</span>
        <span className="muted as-keys" aria-hidden="true">
          <Key>←</Key>
          <Key>→</Key> lopen <Key>↑</Key>
          <Key>↓</Key> ander dossier <Key>Enter</Key> open
        </span>
      </p>
    </>
  );
}

function LaneHead({ lane }: { lane: Lane }) {
  const { dossier } = lane;
  return (
    <div className="as-head" style={{ top: lane.y }}>
      <p>
        <Link to={`/dossiers/${dossier.id}`} state={{ van: 'dossiers' }}>
          {soortTitel(dossier.soort)}
        </Link>{' '}
        <span className="muted">
          {dossier.uitkomstLabel ?? dossier.faseLabel}
          {dossier.herkomst && ` · ${dossier.herkomst.label}`}
        </span>{' '}
        <span title={splitZin(dossier.termijn.zin)[1]}>
          <TermijnBadge termijn={dossier.termijn} />
        </span>
      </p>
    </div>
  );
}
