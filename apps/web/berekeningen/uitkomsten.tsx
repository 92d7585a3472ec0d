import type { Onderbouwing } from '../api/shapes';
import { dayDatum, shortDatum } from '../form/datum';
import { Figures, Ledger, Warnings } from './uitkomst-tables';
import { bedrag, GRONDEN, KLASSEN, MOMENTEN, procent, UITKOMSTEN, WIE } from './woorden';

export interface TermijnUitkomst {
  wettelijkeDatum: string | null;
  uiterlijkeBeslisdatum: string | null;
  regel: { weken: number; artikel: string } | null;
  reden?: string;
  onderbouwing: Onderbouwing[];
  regelVersie: number;
}

const trace = (rows: Onderbouwing[]) =>
  rows.map(({ datum, feit, grondslag, gevolg }) => [shortDatum(datum), feit, grondslag, gevolg]);

export function TermijnUitkomstView({ uitkomst }: { uitkomst: TermijnUitkomst }) {
  const { uiterlijkeBeslisdatum, wettelijkeDatum, regel, reden, onderbouwing } = uitkomst;
  if (!uiterlijkeBeslisdatum || !regel) return <p>{reden}.</p>;
  return (
    <>
      <Figures
        rows={[
          ['Uiterlijke beslisdatum', dayDatum(uiterlijkeBeslisdatum)],
          ['Wettelijke datum', dayDatum(wettelijkeDatum)],
          ['Termijn', `${regel.weken} weken, ${regel.artikel}`],
        ]}
      />
      <Ledger
        caption="Onderbouwing"
        dates
        heads={['Datum', 'Feit', 'Grondslag', 'Gevolg']}
        rows={trace(onderbouwing)}
      />
    </>
  );
}

export interface SchattingUitkomst {
  basis: string;
  restverdiencapaciteitPerUur: number;
  restverdiencapaciteitPercentage: number;
  arbeidsongeschiktheidspercentage: number;
  klasse: string;
  uitkomst: string;
  vervolguitkeringPercentage: number | null;
  gebruikteFuncties: string[];
  afgewezenFuncties: { sbcCode: string; reden: string }[];
  waarschuwingen: string[];
  regelVersie: number;
  onderbouwing: { stap: string; waarde: string; grondslag: string; gevolg: string }[];
}

export function SchattingUitkomstView({ uitkomst }: { uitkomst: SchattingUitkomst }) {
  const { gebruikteFuncties, afgewezenFuncties, vervolguitkeringPercentage } = uitkomst;
  return (
    <>
      <Figures
        rows={[
          ['Uitkomst', UITKOMSTEN[uitkomst.uitkomst] ?? uitkomst.uitkomst],
          ['Klasse', KLASSEN[uitkomst.klasse] ?? uitkomst.klasse],
          ['Arbeidsongeschikt', procent(uitkomst.arbeidsongeschiktheidspercentage)],
          ['Kan nog verdienen', `${procent(uitkomst.restverdiencapaciteitPercentage)} van het maatmanloon`],
          ['Restverdiencapaciteit', `${bedrag(uitkomst.restverdiencapaciteitPerUur)} per uur`],
          ['Op grond van', GRONDEN[uitkomst.basis] ?? uitkomst.basis],
          ...(gebruikteFuncties.length
            ? ([['Gebruikte functies', gebruikteFuncties.join(', ')]] as [string, string][])
            : []),
          ...(vervolguitkeringPercentage === null
            ? []
            : ([['Vervolguitkering', `${procent(vervolguitkeringPercentage)} van de grondslag`]] as [
                string,
                string,
              ][])),
        ]}
      />
      <Warnings texts={uitkomst.waarschuwingen} />
      {afgewezenFuncties.length > 0 && (
        <div>
          <h3>Niet gebruikt</h3>
          <ul className="bullets">
            {afgewezenFuncties.map(({ sbcCode, reden }, index) => (
              <li key={index}>
                {sbcCode}: {reden}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Ledger
        caption="Onderbouwing"
        heads={['Stap', 'Waarde', 'Grondslag', 'Gevolg']}
        rows={uitkomst.onderbouwing.map(({ stap, waarde, grondslag, gevolg }) => [
          stap,
          waarde,
          grondslag,
          gevolg,
        ])}
      />
    </>
  );
}

export interface KalenderUitkomst {
  eersteZiektedagDatum: string;
  samengeteld: boolean;
  eindeWachttijdDatum: string;
  momenten: { moment: string; datum: string; week: number; grondslag: string; wie: string }[];
  onderbouwing: Onderbouwing[];
  regelVersie: number;
}

export function KalenderUitkomstView({ uitkomst }: { uitkomst: KalenderUitkomst }) {
  const { eersteZiektedagDatum, samengeteld, eindeWachttijdDatum, momenten, onderbouwing } = uitkomst;
  return (
    <>
      <Figures
        rows={[
          ['Einde wachttijd', dayDatum(eindeWachttijdDatum)],
          ['Geteld vanaf', `${dayDatum(eersteZiektedagDatum)}${samengeteld ? ', periodes samengeteld' : ''}`],
        ]}
      />
      <Ledger
        caption="Kalender"
        dates
        heads={['Datum', 'Na weken', 'Wat', 'Wie', 'Grondslag']}
        rows={momenten.map(({ datum, week, moment, wie, grondslag }) => [
          dayDatum(datum),
          week,
          MOMENTEN[moment] ?? moment,
          WIE[wie] ?? wie,
          grondslag,
        ])}
      />
      {onderbouwing.length > 0 && (
        <Ledger
          caption="Hoe er is geteld"
          dates
          heads={['Datum', 'Feit', 'Grondslag', 'Gevolg']}
          rows={trace(onderbouwing)}
        />
      )}
    </>
  );
}
