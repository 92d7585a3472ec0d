import type { Onderbouwing } from '../api/shapes';
import { dayDatum, shortDatum } from '../form/datum';
import { Figures, Ledger } from './uitkomst-tables';
import { bedrag } from './woorden';

const trace = (rows: Onderbouwing[]) =>
  rows.map(({ datum, feit, grondslag, gevolg }) => [shortDatum(datum), feit, grondslag, gevolg]);

function Stappen({ rows }: { rows: Onderbouwing[] }) {
  return (
    <Ledger
      caption="Onderbouwing"
      dates
      heads={['Datum', 'Feit', 'Grondslag', 'Gevolg']}
      rows={trace(rows)}
    />
  );
}

export interface BezwaarUitkomst {
  bezwaartermijnEindDatum: string | null;
  opTijd: boolean | null;
  beslisUiterlijkDatum: string | null;
  verdagingUiterlijkDatum: string | null;
  grondslag: string | null;
  weken: number | null;
  reden?: string;
  onderbouwing: Onderbouwing[];
  regelVersie: number;
}

export function BezwaarUitkomstView({ uitkomst }: { uitkomst: BezwaarUitkomst }) {
  const { bezwaartermijnEindDatum, opTijd, beslisUiterlijkDatum, verdagingUiterlijkDatum, weken, reden } =
    uitkomst;
  if (!bezwaartermijnEindDatum) return <p>{reden}.</p>;
  return (
    <>
      <Figures
        rows={[
          ['Beslissen op bezwaar uiterlijk', dayDatum(beslisUiterlijkDatum)],
          ['Bezwaar maken tot en met', dayDatum(bezwaartermijnEindDatum)],
          ...(opTijd === null
            ? []
            : ([
                [
                  'Bezwaarschrift',
                  opTijd ? 'op tijd' : 'te laat; beoordeel of dat verschoonbaar is (Awb 6:11)',
                ],
              ] as [string, string][])),
          ['Termijn', `${weken} weken, ${uitkomst.grondslag}`],
          ['Te verdagen tot en met', dayDatum(verdagingUiterlijkDatum)],
        ]}
      />
      <Stappen rows={uitkomst.onderbouwing} />
    </>
  );
}

export interface DwangsomUitkomst {
  verschuldigd: boolean;
  eersteDagDatum: string | null;
  laatsteDagDatum: string | null;
  dagen: number;
  bedrag: number;
  bedragMaximaal: number;
  bedragPerAanvrager?: number;
  reden?: string;
  onderbouwing: Onderbouwing[];
  regelVersie: number;
}

export function DwangsomUitkomstView({ uitkomst }: { uitkomst: DwangsomUitkomst }) {
  const { verschuldigd, eersteDagDatum, laatsteDagDatum, dagen, bedragPerAanvrager, reden } = uitkomst;
  return (
    <>
      <Figures
        rows={[
          ['Dwangsom', bedrag(uitkomst.bedrag)],
          ...(reden ? ([['Waarom geen', reden]] as [string, string][]) : []),
          ...(verschuldigd
            ? ([
                [
                  'Dagen',
                  `${dagen}, van ${dayDatum(eersteDagDatum)} tot en met ${dayDatum(laatsteDagDatum)}`,
                ],
              ] as [string, string][])
            : []),
          ...(bedragPerAanvrager === undefined
            ? []
            : ([['Per aanvrager', bedrag(bedragPerAanvrager)]] as [string, string][])),
          ['Ten hoogste', bedrag(uitkomst.bedragMaximaal)],
        ]}
      />
      <Stappen rows={uitkomst.onderbouwing} />
    </>
  );
}
