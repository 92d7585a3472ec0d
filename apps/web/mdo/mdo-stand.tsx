import { dayDatum } from '../form/datum';
import type { MdoCijfers } from './mdo-shapes';

/** A part of a whole, in words of the floor. */
export const deel = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;

/** How the team stands: who has a plan and is in view, and what came of the last actions. */
export function MdoStand({ cijfers }: { cijfers: MdoCijfers }) {
  const { open, metPlan, inBeeld, metPlanEnInBeeld, drempelWerkdagen, acties } = cijfers;
  const [vorige] = acties;
  return (
    <section className="card mdo-cijfers" aria-labelledby="mdo-cijfers-kop">
      <h2 id="mdo-cijfers-kop">Iedereen een plan en in beeld</h2>
      <dl>
        <div>
          <dt>plan en in beeld</dt>
          <dd>
            <b>{deel(metPlanEnInBeeld, open)}</b> {metPlanEnInBeeld} van {open} cliënten
          </dd>
        </div>
        <div>
          <dt>met een plan</dt>
          <dd>
            <b>{deel(metPlan, open)}</b> {metPlan} cliënten
          </dd>
        </div>
        <div>
          <dt>in beeld (besproken binnen {drempelWerkdagen} werkdagen)</dt>
          <dd>
            <b>{deel(inBeeld, open)}</b> {inBeeld} cliënten
          </dd>
        </div>
        <div>
          <dt>acties van het vorige MDO gedaan</dt>
          <dd>
            {vorige ? (
              <>
                <b>{deel(vorige.gedaan, vorige.afgesproken)}</b> {vorige.gedaan} van {vorige.afgesproken},{' '}
                {dayDatum(vorige.datum)}
                {vorige.vervallen > 0 && `; ${vorige.vervallen} niet meer nodig`}
              </>
            ) : (
              'nog geen MDO gehouden'
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
