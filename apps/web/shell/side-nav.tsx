import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useAantallen } from '../api/queries';
import type { Ik } from '../api/shapes';
import { useVastgelopenAantal } from '../vastgelopen-werk/werk-api';
import { useBeoordelingAantallen } from '../mandaten/beoordelingen-api';
import { useWeeswerk } from '../mensen/mensen-api';
import { mayDelegate, mayLead, mayReadKwaliteit, mayOpenAanvraag, mayTryWerkAgain } from './rollen';

export function SideNav({ ik }: { ik: Ik }) {
  const { data: aantallen } = useAantallen();
  const { data: vast } = useVastgelopenAantal(mayTryWerkAgain(ik.rollen));
  const { data: wees } = useWeeswerk(mayLead(ik.rollen));
  const { data: beoordelingen } = useBeoordelingAantallen(mayDelegate(ik.rollen));
  const wacht = (beoordelingen?.teBeoordelen ?? 0) + (beoordelingen?.teHerstellen ?? 0);
  const section = useSection();
  return (
    <nav className="side" aria-label="Hoofdmenu">
      <Item to="/werklijst" section={section} keys="l">
        Werklijst
        {aantallen?.mijn !== undefined && (
          <span>
            {aantallen.mijn}
            <span className="sr"> taken bij u</span>
          </span>
        )}
      </Item>
      <Item to="/dossiers" section={section} keys="o">
        Dossiers
      </Item>
      <Item to="/agenda" section={section} keys="g">
        Agenda
      </Item>
      <Item to="/mdo" section={section}>
        MDO
      </Item>
      <Item to="/termijnbord" section={section}>
        Termijnbord
      </Item>
      <Item to="/resultaten" section={section}>
        Resultaten
      </Item>
      <Item to="/bezetting" section={section}>
        Bezetting
      </Item>
      {mayLead(ik.rollen) && (
        <Item to="/weeswerk" section={section}>
          Weeswerk
          {wees !== undefined && wees.length > 0 && (
            <span className="side-alert">
              <span aria-hidden="true">!</span> {wees.length}
              <span className="sr"> open</span>
            </span>
          )}
        </Item>
      )}
      {mayOpenAanvraag(ik.rollen) && (
        <Item to="/aanvragen/nieuw" section={section}>
          Nieuwe aanvraag
        </Item>
      )}
      {(mayDelegate(ik.rollen) || mayLead(ik.rollen)) && (
        <Item to="/mandaten" section={section}>
          Mandaten
          {wacht > 0 && (
            <span>
              {wacht}
              <span className="sr"> wachten op u</span>
            </span>
          )}
        </Item>
      )}
      <Item to="/tevredenheid" section={section}>
        Tevredenheid
      </Item>
      {mayReadKwaliteit(ik.rollen) && (
        <Item to="/kwaliteit" section={section}>
          Kwaliteit
        </Item>
      )}
      <Item to="/berekeningen" section={section} keys="r">
        Berekeningen
      </Item>
      <Item to="/regels" section={section}>
        Regels
      </Item>
      {ik.rollen.includes('FUNCTIONEEL_BEHEERDER') && (
        <Item to="/abonnementen" section={section}>
          Abonnementen
        </Item>
      )}
      {mayTryWerkAgain(ik.rollen) && (
        <Item to="/vastgelopen-werk" section={section}>
          Vastgelopen werk
          {vast !== undefined && vast > 0 && (
            <span className="side-alert">
              <span aria-hidden="true">!</span> {vast}
              <span className="sr"> open</span>
            </span>
          )}
        </Item>
      )}
    </nav>
  );
}

interface ItemProps {
  to: string;
  section: string;
  keys?: string;
  children: ReactNode;
}

function Item({ to, section, keys, children }: ItemProps) {
  const here = section === to;
  return (
    <Link
      to={to}
      className={here ? 'active' : undefined}
      aria-current={here ? 'true' : undefined}
      aria-keyshortcuts={keys}
    >
      {children}
    </Link>
  );
}

const LISTS = ['dossiers', 'agenda', 'meldingen', 'termijnbord', 'vastgelopen-werk', 'weeswerk'];

/** A dossier, and the klantreis it is part of, belong to the list it was opened from. */
function useSection(): string {
  const { pathname, state } = useLocation();
  if (pathname.startsWith('/regels/')) return '/regels';
  if (pathname.startsWith('/mdo/')) return '/mdo';
  if (pathname.startsWith('/resultaten/')) return '/resultaten';
  if (pathname.startsWith('/mandaten/')) return '/mandaten';
  if (pathname === '/werktijden') return '/bezetting';
  if (pathname === '/werkvoorraad') return '/werklijst';
  if (pathname.startsWith('/kwaliteit/')) return '/kwaliteit';
  if (!/^\/(dossiers|klantreis)\//.test(pathname)) return pathname;
  const van = (state as { van?: string } | null)?.van ?? '';
  return LISTS.includes(van) ? `/${van}` : '/werklijst';
}
