import { Link, useLocation } from 'react-router';
import { useMdoBerichten } from '../mdo/mdo-api';
import { telling } from './melding-look';
import { useMeldingAantallen } from './melding-queries';

/** The bell in the frame: how many meldingen are open, and whether any of them is urgent. */
export function MeldingBell() {
  const { data } = useMeldingAantallen();
  const berichten = useMdoBerichten().data?.length ?? 0;
  const here = useLocation().pathname === '/meldingen';
  const aantal = data ? data.DRINGEND + data.LET_OP + data.INFO + berichten : undefined;
  return (
    <Link to="/meldingen" className="bell" aria-current={here ? 'page' : undefined}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path
          d="M10 2a5 5 0 0 0-5 5v3.5L3.5 13v1h13v-1L15 10.5V7a5 5 0 0 0-5-5Zm-2 13a2 2 0 0 0 4 0Z"
          fill="currentColor"
        />
      </svg>
      <span className="bell-word">Meldingen</span>
      {aantal !== undefined && aantal > 0 && (
        <span className={data?.DRINGEND ? 'bell-count bell-urgent' : 'bell-count'}>
          {data?.DRINGEND ? <span aria-hidden="true">!</span> : null} {telling(aantal)}
          <span className="sr">
            {' '}
            open{data?.DRINGEND ? `, waarvan ${telling(data.DRINGEND)} dringend` : ''}
          </span>
        </span>
      )}
    </Link>
  );
}
