import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { sentenceFor } from '../api/problem';
import { request } from '../api/request';
import { dayDatum, longDatum, typedDatum } from '../form/datum';
import { DatumField } from '../form/datum-field';
import { FormContext } from '../form/form-context';
import { announce } from './announcer';
import { Popup } from './popup';

const JUMPS: [days: number, label: string][] = [
  [1, '1 dag'],
  [7, '1 week'],
  [14, '2 weken'],
  [56, '8 weken'],
];

/** Only in the demo: shows the moved date and moves it forward; every alarm in between fires before the answer. */
export function DemoClock({ vandaag }: { vandaag: string }) {
  const [open, setOpen] = useState(false);
  const [datum, setDatum] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const [melding, setMelding] = useState('');
  const client = useQueryClient();

  const move = async (event: FormEvent) => {
    event.preventDefault();
    if (!datum || !/^\d{4}-/.test(datum)) return setMelding('Vul een datum in, bijvoorbeeld 7-12-2026.');
    setBusy(true);
    setMelding('');
    try {
      const { alarmen } = await request<{ alarmen?: number }>('/demo/klok', {
        method: 'POST',
        body: { datum },
      });
      await client.invalidateQueries();
      setOpen(false);
      announce(`Het is nu ${longDatum(datum)}.${alarmen ? ` Er gingen ${alarmen} termijnsignalen af.` : ''}`);
    } catch (error) {
      setMelding(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <button
        type="button"
        className="demo-clock"
        onClick={() => setOpen(true)}
        aria-label={`Demoklok: ${longDatum(vandaag)}. Zet vooruit`}
      >
        <small>demo</small> {dayDatum(vandaag)}
      </button>
      <Popup title="Demoklok vooruitzetten" open={open} onClose={() => !busy && setOpen(false)}>
        <form className="act-form" onSubmit={(event) => void move(event)}>
          <p className="muted">
            Het is nu {longDatum(vandaag)}. Alle termijnsignalen tot en met de nieuwe dag gaan af. Terug kan
            niet.
          </p>
          <div className="row">
            {JUMPS.map(([days, label]) => (
              <button
                key={days}
                type="button"
                className="button"
                disabled={busy}
                onClick={() => setDatum(plusDays(vandaag, days))}
              >
                + {label}
              </button>
            ))}
          </div>
          <FormContext value={{ fouten: melding ? [{ veld: 'datum', melding }] : [], vandaag }}>
            <DatumField
              key={datum && /^\d{4}-/.test(datum) ? datum : 'typed'}
              path="datum"
              schema={{ title: 'Nieuwe datum' }}
              required
              value={datum}
              onChange={setDatum}
            />
          </FormContext>
          <div className="row">
            <button type="submit" className="button primary" disabled={busy}>
              {busy
                ? 'De klok loopt vooruit'
                : datum && /^\d{4}-/.test(datum)
                  ? `Naar ${typedDatum(datum)}`
                  : 'Vooruitzetten'}
            </button>
            {busy && <progress aria-label="De signalen tot de nieuwe dag gaan af" />}
          </div>
        </form>
      </Popup>
    </>
  );
}

/** For the jump buttons of the demo only; terms are never computed here. */
function plusDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
