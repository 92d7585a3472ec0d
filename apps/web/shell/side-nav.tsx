import { NavLink } from 'react-router';
import { useAantallen } from '../api/queries';
import type { Ik } from '../api/shapes';
import { mayOpenAanvraag } from './rollen';

export function SideNav({ ik }: { ik: Ik }) {
  const { data: aantallen } = useAantallen();
  return (
    <nav className="side" aria-label="Hoofdmenu">
      <NavLink to="/werklijst" aria-keyshortcuts="l">
        Werklijst
        {aantallen?.mijn !== undefined && (
          <span>
            {aantallen.mijn}
            <span className="sr"> taken bij u</span>
          </span>
        )}
      </NavLink>
      <NavLink to="/dossiers" aria-keyshortcuts="o">
        Dossiers
      </NavLink>
      {mayOpenAanvraag(ik.rollen) && <NavLink to="/aanvragen/nieuw">Nieuwe aanvraag</NavLink>}
    </nav>
  );
}
