import { BarChart } from '../charts/bar-chart';
import { Distribution } from '../charts/distribution';
import { aantal, getal, verschil } from '../charts/getal';
import { LineChart } from '../charts/line-chart';
import { dayDatum } from '../form/datum';
import { usePageTitle } from '../shell/page-title';
import { FASEN } from '../shell/soorten';
import { Awaited } from '../shell/state';
import type { Doorstroom } from './cijfer-shapes';
import { useDoorstroom } from './cijfers-api';
import { metPrognose, perMaand, saldo } from './doorstroom';
import { useResultaten } from './resultaten-page';
import { LeeftijdLinks, StroomTable } from './stroom-table';

/** What comes in, goes out and lies there: how old it is, who it waits for, and what that comes to. */
export function DoorstroomPage() {
  const { scope, zoek } = useResultaten();
  const flow = useDoorstroom(zoek);
  usePageTitle(`Doorstroom, ${scope.label}`);
  return (
    <>
      <h1>
        Doorstroom <span className="muted">{scope.label}</span>
      </h1>
      <Awaited query={flow} what="De doorstroom" />
      {flow.data && flow.data.opTijdstip !== null && (
        <p className="muted">
          Zoals het op {dayDatum(flow.data.opTijdstip.slice(0, 10))} bekend was; waarop gewacht wordt en wat
          er te verwachten is, is alleen van nu.
        </p>
      )}
      {flow.data && <Charts flow={flow.data} />}
      {flow.data && <StroomTable flow={flow.data} />}
    </>
  );
}

/** Counts are drawn from zero: a line that does not, makes much of little. */
const NUL = [0];
const ORDER = FASEN.map(([fase]) => fase);
/** As a dossier goes through them. */
const inOrder = (a: { fase: string }, b: { fase: string }) => ORDER.indexOf(a.fase) - ORDER.indexOf(b.fase);
const dagen = (waarde: number) => `${getal(waarde)} ${waarde === 1 ? 'dag' : 'dagen'}`;

function Charts({ flow }: { flow: Doorstroom }) {
  const voorraad = metPrognose(flow.voorraad, flow.prognose, (maand) => maand.voorraad);
  const change = saldo(flow);
  return (
    <div className="chart-grid">
      <LineChart
        titel="Instroom en uitstroom"
        uitleg={
          change === 0
            ? 'Er kwam evenveel bij als er afging.'
            : `In deze maanden ${verschil(change, aantal)}: er ${change > 0 ? 'kwam meer bij dan er afging' : 'ging meer af dan er bijkwam'}.`
        }
        bestand="instroom-uitstroom"
        schrijf={aantal}
        domein={NUL}
        reeksen={[
          { naam: 'In', punten: perMaand(flow.instroom) },
          { naam: 'Uit', punten: perMaand(flow.uitstroom) },
        ]}
      />
      <LineChart
        titel="Voorraad, met prognose"
        uitleg="Gearceerd: waarbinnen het naar verwachting blijft, uit instroom, capaciteit en normtijden."
        bestand="voorraad"
        schrijf={aantal}
        domein={NUL}
        reeksen={[{ naam: 'Voorraad', punten: voorraad.punten }]}
        band={voorraad.band}
        breuken={flow.prognose.length > 0 ? [{ vanaf: voorraad.vanaf, label: 'prognose' }] : []}
        voet={<Aannames flow={flow} />}
      />
      <Distribution
        titel="Hoe oud de open dossiers zijn"
        bestand="leeftijd"
        kop="Leeftijd"
        delen={['binnen de termijn', 'te laat']}
        laat={1}
        klassen={flow.leeftijd.map(({ klasse, aantal: all, telaat }) => ({
          label: klasse,
          aantallen: [all - telaat, telaat],
        }))}
        voet={<LeeftijdLinks flow={flow} />}
      />
      <TeLaat flow={flow} />
      {flow.opTijdstip === null && <WachtOp flow={flow} />}
      <BarChart
        titel="Doorlooptijd per fase"
        uitleg="De mediaan van wat in deze maanden de fase verliet; negen van de tien waren binnen de tijd erachter."
        bestand="doorlooptijd"
        koppen={['Fase', 'Mediaan in dagen']}
        schrijf={dagen}
        staven={[...flow.doorlooptijd]
          .sort(inOrder)
          .map(({ label, mediaanDagen, p90Dagen, aantal: times }) => ({
            label,
            waarde: mediaanDagen,
            toelichting: `90% binnen ${dagen(p90Dagen)}, ${aantal(times)} keer`,
          }))}
      />
    </div>
  );
}

/** Who takes up what, and what stands still: of now. */
function WachtOp({ flow }: { flow: Doorstroom }) {
  return (
    <>
      <BarChart
        titel="Op wie de open dossiers wachten"
        bestand="wacht-op"
        koppen={['Wacht op', 'Dossiers']}
        schrijf={aantal}
        staven={flow.wachtOp.map(({ label, aantal: waarde }) => ({ label, waarde }))}
      />
      <BarChart
        titel="Waarom werk stilstaat"
        bestand="wachtredenen"
        koppen={['Reden', 'Aantal']}
        schrijf={aantal}
        staven={flow.wachtredenen.map(({ reden, aantal: waarde }) => ({ label: reden, waarde }))}
      />
    </>
  );
}

function TeLaat({ flow: { voorraad, prognose } }: { flow: Doorstroom }) {
  const verleden = voorraad.map(({ periode, telaat }) => ({ periode, aantal: telaat }));
  const { punten, band, vanaf } = metPrognose(verleden, prognose, (maand) => maand.teLaat);
  return (
    <LineChart
      titel="Te laat, met prognose"
      uitleg="Open dossiers die aan het eind van de maand hun termijn voorbij zijn, als instroom en capaciteit zo blijven."
      bestand="te-laat"
      schrijf={aantal}
      domein={NUL}
      reeksen={[{ naam: 'Te laat', punten }]}
      band={band}
      breuken={prognose.length > 0 ? [{ vanaf, label: 'prognose' }] : []}
    />
  );
}

/** What the forecast rests on, so that it can be doubted. */
function Aannames({ flow: { aannames, prognose } }: { flow: Doorstroom }) {
  if (prognose.length === 0 || aannames === null) return null;
  const { urenPerMaand, normUrenPerDossier, productiviteit } = aannames;
  return (
    <p>
      Uitgangspunt, uit het afgelopen jaar: {aantal(urenPerMaand)} contracturen per maand,{' '}
      {getal(normUrenPerDossier)} normuren per dossier, productiviteit {getal(productiviteit)}%.
    </p>
  );
}
