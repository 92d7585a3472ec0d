import { aantal, verschil } from '../charts/getal';
import { beter, schrijfIn } from './oordeel';
import type { Cijfer, Kpi } from './cijfer-shapes';

/** One sentence on what became of a figure, with whether that is for the better. */
export interface Verandering {
  naam: string;
  icon: string;
  richting: 'beter' | 'slechter' | 'gelijk';
  zin: string;
}

type Stand = Pick<Cijfer, 'teller' | 'noemer' | 'waarde'>;

/** What changed between two standings of a figure over the same months, the later one a week on. */
export function veranderingVan(kpi: Kpi, nu: Stand, toen: Stand): Verandering {
  const schrijf = schrijfIn(kpi.eenheid);
  const richting = richtingVan(kpi, nu.waarde, toen.waarde);
  const icon = { beter: '▲', slechter: '▼', gelijk: '=' }[richting];
  return {
    naam: kpi.naam,
    icon,
    richting,
    zin: `${kpi.label} ${loop(nu, toen, schrijf)}${reden(kpi, nu, toen)}.`,
  };
}

function richtingVan(kpi: Kpi, nu: number | null, toen: number | null): Verandering['richting'] {
  const schrijf = schrijfIn(kpi.eenheid);
  // What reads the same has not changed for who reads it.
  if (nu === null || toen === null || schrijf(nu) === schrijf(toen)) return 'gelijk';
  return beter(nu, toen, kpi.richting) ? 'beter' : 'slechter';
}

function loop(nu: Stand, toen: Stand, schrijf: (waarde: number) => string): string {
  if (nu.waarde === null) return 'heeft nog geen waarde: er is niets geteld';
  if (toen.waarde === null) return `is nu ${schrijf(nu.waarde)}; vorige week was er nog niets geteld`;
  const [now, then] = [schrijf(nu.waarde), schrijf(toen.waarde)];
  if (now === then) return `bleef ${now}`;
  return `${nu.waarde > toen.waarde ? 'steeg' : 'daalde'} van ${then} naar ${now}`;
}

/** The counts behind the change, where they are of dossiers. */
function reden({ naam, teltIn }: Kpi, nu: Stand, toen: Stand): string {
  const change = (deel: 'teller' | 'noemer') => (nu[deel] ?? 0) - (toen[deel] ?? 0);
  const [teller, noemer] = [change('teller'), change('noemer')];
  if (naam === 'wachtend') {
    const late =
      teller === 0
        ? 'evenveel te laat'
        : `${aantal(Math.abs(teller))} ${teller < 0 ? 'minder' : 'meer'} te laat`;
    const open =
      noemer === 0 ? 'evenveel open' : `${aantal(Math.abs(noemer))} ${noemer < 0 ? 'minder' : 'meer'} open`;
    return `: ${late} (${aantal(toen.teller ?? 0)} naar ${aantal(nu.teller ?? 0)}), ${open}`;
  }
  if (naam === 'tijdigheid' || naam === 'afwijzingen-wia-vangnet') {
    if (noemer === 0 && teller === 0) return '';
    if (noemer > 0 && teller >= 0 && teller <= noemer)
      return `: ${aantal(noemer)} ${teltIn.noemer} erbij, waarvan ${aantal(teller)} ${teltIn.teller}`;
    // Corrections and what falls out of the months shown can take away as well.
    return `: ${verschil(noemer, aantal)} ${teltIn.noemer} en ${verschil(teller, aantal)} ${teltIn.teller}, met correcties`;
  }
  if (naam === 'verzuimduur' && noemer !== 0) return `: ${verschil(noemer, aantal)} ${teltIn.noemer}`;
  return '';
}
