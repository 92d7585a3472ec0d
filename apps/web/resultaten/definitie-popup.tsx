import { useState } from 'react';
import { dayDatum } from '../form/datum';
import { Popup } from '../shell/popup';
import type { Kpi } from './cijfer-shapes';

/** How a figure is counted, by which source and in which version: one click from the figure. */
export function DefinitieKnop({ kpi }: { kpi: Kpi }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        Hoe berekend?<span className="sr"> {kpi.label}</span>
      </button>
      {open && (
        <Popup title={`${kpi.label}: hoe berekend`} open onClose={() => setOpen(false)}>
          <Definitie kpi={kpi} />
        </Popup>
      )}
    </>
  );
}

function Definitie({ kpi }: { kpi: Kpi }) {
  const [now, ...before] = [...kpi.versies].reverse();
  return (
    <div className="definitie">
      {now && (
        <dl>
          <dt>Formule</dt>
          <dd>{now.formule}</dd>
          <dt>Wat telt</dt>
          <dd>{now.populatie}</dd>
          <dt>Bron</dt>
          <dd>{now.bron}</dd>
          <dt>Lezing</dt>
          <dd>{now.lezing}</dd>
          <dt>Norm</dt>
          <dd>{kpi.norm ? kpi.norm.bron : 'Er is geen norm.'}</dd>
          <dt>Versie</dt>
          <dd>
            telling {now.versie}
            {now.versie > 1 && `, sinds ${dayDatum(now.vanDatum)}: ${now.wijziging ?? ''}`}
          </dd>
          {before.map(({ versie, formule, vanDatum }) => (
            <div key={versie}>
              <dt>Telling {versie}</dt>
              <dd>
                vanaf {dayDatum(vanDatum)}: {formule}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {kpi.varianten.length > 1 && (
        <>
          <h3>Andere lezingen</h3>
          <ul>
            {kpi.varianten.map(({ naam, label, toelichting }, index) => (
              <li key={naam}>
                <b>{label}</b>
                {index === 0 && ' (getoond)'}
                {toelichting && `: ${toelichting}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
