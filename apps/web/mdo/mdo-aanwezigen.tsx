import { rolShort } from '../shell/rollen';
import type { Mdo } from './mdo-shapes';

interface MdoAanwezigenProps {
  mdo: Mdo;
  ikId: string;
  onAct: (actie: string, gegevens: object, gezegd: string) => void;
}

const ZIT_AAN = [
  'VERZEKERINGSARTS',
  'AIOS',
  'ANIOS',
  'SMV',
  'ARBEIDSDESKUNDIGE',
  'RE_INTEGRATIEBEGELEIDER',
  'PROCESBEGELEIDER',
  'MEDISCH_SECRETARESSE',
  'TEAMONDERSTEUNER',
  'PARAMEDICUS',
];

/** Who is in the room; one press says that somebody came or left. */
export function MdoAanwezigen({ mdo, ikId, onAct }: MdoAanwezigenProps) {
  const present = new Set(
    mdo.aanwezigen.filter(({ totTijdstip }) => totTijdstip === null).map(({ medewerkerId }) => medewerkerId),
  );
  const collegas = mdo.collegas.filter(
    ({ id, rollen }) => id === ikId || present.has(id) || rollen.some((rol) => ZIT_AAN.includes(rol)),
  );
  const mag = mdo.mogelijk.includes('meldAanwezig');
  const toggle = (id: string, naam: string) =>
    present.has(id)
      ? onAct('meldAfwezig', { medewerkerId: id }, `${naam} is weg.`)
      : onAct('meldAanwezig', { medewerkerId: id }, `${naam} is er.`);
  return (
    <div className="mdo-aanwezigen">
      <ul aria-label="Wie er is">
        {collegas.map(({ id, naam, rollen }) => (
          <li key={id}>
            <button
              type="button"
              className="button button-small"
              aria-pressed={present.has(id)}
              disabled={!mag}
              onClick={() => toggle(id, naam)}
            >
              <span aria-hidden="true">{present.has(id) ? '✓' : '○'}</span> {naam}
              {id === ikId && ' (u)'} <small>{rollen.map(rolShort).join(', ')}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
