import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { emptyValue, type Typed } from '../form/schema';
import { usePageTitle } from '../shell/page-title';
import { bezwaarSchema, dwangsomSchema } from './awb-schemas';
import {
  BezwaarUitkomstView,
  DwangsomUitkomstView,
  type BezwaarUitkomst,
  type DwangsomUitkomst,
} from './awb-uitkomsten';
import { Calculator } from './calculator';
import {
  KalenderUitkomstView,
  SchattingUitkomstView,
  TermijnUitkomstView,
  type KalenderUitkomst,
  type SchattingUitkomst,
  type TermijnUitkomst,
} from './uitkomsten';
import { kalenderSchema, schattingSchema, termijnSchema } from './vraag-schemas';

const TABS = [
  ['termijn', 'Beslistermijn', termijnSchema],
  ['dwangsom', 'Dwangsom', dwangsomSchema],
  ['bezwaar', 'Bezwaar', bezwaarSchema],
  ['schatting', 'Schatting', schattingSchema],
  ['kalender', 'Ziektewetkalender', kalenderSchema],
] as const;
type TabName = (typeof TABS)[number][0];

/** The calculators on the code of the engine. What was typed in one stays while another is looked at. */
export function BerekeningenPage() {
  usePageTitle('Berekeningen');
  const [search, setSearch] = useSearchParams();
  const tab = TABS.find(([name]) => name === search.get('tab'))?.[0] ?? 'termijn';
  const [values, setValues] = useState<Record<TabName, Typed>>(() => ({
    termijn: emptyValue(termijnSchema),
    dwangsom: emptyValue(dwangsomSchema),
    bezwaar: emptyValue(bezwaarSchema),
    schatting: startOfSchatting(),
    kalender: emptyValue(kalenderSchema),
  }));
  const bind = (name: TabName) => ({
    value: values[name],
    onChange: (value: Typed) => setValues((all) => ({ ...all, [name]: value })),
  });

  return (
    <div className="berekeningen">
      <header className="page-head">
        <div>
          <h1>Berekeningen</h1>
          <p className="muted">Reken na zonder dossier. Er wordt niets bewaard.</p>
        </div>
      </header>
      <Tabs selectedKey={tab} onSelectionChange={(key) => setSearch({ tab: String(key) }, { replace: true })}>
        <TabList aria-label="Berekeningen" className="tabs">
          {TABS.map(([name, label]) => (
            <Tab key={name} id={name} className="tab">
              {label}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="termijn" className="tab-panel">
          <Calculator<TermijnUitkomst>
            title="Beslistermijn"
            path="/v1/termijnberekeningen"
            schema={termijnSchema}
            {...bind('termijn')}
          >
            {(uitkomst) => <TermijnUitkomstView uitkomst={uitkomst} />}
          </Calculator>
        </TabPanel>
        <TabPanel id="dwangsom" className="tab-panel">
          <Calculator<DwangsomUitkomst>
            title="Dwangsom"
            path="/v1/dwangsomberekeningen"
            schema={dwangsomSchema}
            {...bind('dwangsom')}
          >
            {(uitkomst) => <DwangsomUitkomstView uitkomst={uitkomst} />}
          </Calculator>
        </TabPanel>
        <TabPanel id="bezwaar" className="tab-panel">
          <Calculator<BezwaarUitkomst>
            title="Bezwaar"
            path="/v1/bezwaarberekeningen"
            schema={bezwaarSchema}
            {...bind('bezwaar')}
          >
            {(uitkomst) => <BezwaarUitkomstView uitkomst={uitkomst} />}
          </Calculator>
        </TabPanel>
        <TabPanel id="schatting" className="tab-panel">
          <Calculator<SchattingUitkomst>
            title="Schatting"
            path="/v1/schattingen"
            schema={schattingSchema}
            {...bind('schatting')}
          >
            {(uitkomst) => <SchattingUitkomstView uitkomst={uitkomst} />}
          </Calculator>
        </TabPanel>
        <TabPanel id="kalender" className="tab-panel">
          <Calculator<KalenderUitkomst>
            title="Ziektewetkalender"
            path="/v1/ziektewetkalenders"
            schema={kalenderSchema}
            {...bind('kalender')}
          >
            {(uitkomst) => <KalenderUitkomstView uitkomst={uitkomst} />}
          </Calculator>
        </TabPanel>
      </Tabs>
    </div>
  );
}

/** Three rows for the three functies a schatting needs. */
function startOfSchatting(): Typed {
  const row = () => emptyValue(schattingSchema.properties!.functies!.items!);
  return { ...(emptyValue(schattingSchema) as Record<string, Typed>), functies: [row(), row(), row()] };
}
