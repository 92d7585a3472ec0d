import { useRef, useState } from 'react';
import { useKeys } from '../shell/keys';
import type { Antwoord, Antwoorden, Beantwoord, Criterium, Toetsing } from './kwaliteit-shapes';

interface Props {
  toetsing: Toetsing;
  antwoorden: Antwoorden;
  meldingen: Record<string, string>;
  /** Absent: to read only. */
  onChange?: (antwoorden: Antwoorden) => void;
}

const TOETSEN: readonly Antwoord[] = ['JA', 'NEE', 'NVT'];

/** The questions one below the other: j and k walk, 1 to 3 answer; a "no" asks what is wrong and what should have seen it. */
export function VragenForm({ toetsing, antwoorden, meldingen, onChange }: Props) {
  const { criteria, medisch } = toetsing.vragenlijst;
  const [at, setAt] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const answer = (code: string, change: Partial<Beantwoord>) => {
    const { controle, ...next } = { antwoord: 'JA' as Antwoord, ...antwoorden[code], ...change };
    onChange?.({
      ...antwoorden,
      [code]: next.antwoord === 'NEE' && controle ? { ...next, controle } : next,
    });
  };
  const walk = (step: number) => {
    const next = Math.max(0, Math.min(criteria.length - 1, at + step));
    setAt(next);
    list.current?.querySelectorAll<HTMLElement>('.vraag')[next]?.querySelector('input')?.focus();
  };
  const pick = (antwoord: Antwoord) => {
    const code = criteria[at]?.code;
    if (code) answer(code, { antwoord });
  };
  useKeys(
    onChange
      ? {
          j: () => walk(1),
          k: () => walk(-1),
          ...Object.fromEntries(TOETSEN.map((antwoord, index) => [String(index + 1), () => pick(antwoord)])),
        }
      : {},
  );
  return (
    <ol className="vragen" ref={list}>
      {criteria.map((criterium, index) => (
        <li
          key={criterium.code}
          className={`vraag${onChange && index === at ? ' current' : ''}`}
          onFocus={() => setAt(index)}
        >
          <Vraag
            criterium={criterium}
            gegeven={antwoorden[criterium.code]}
            medisch={medisch}
            labels={toetsing.antwoordLabels}
            meldingen={meldingen}
            {...(onChange && { onAnswer: (change: Partial<Beantwoord>) => answer(criterium.code, change) })}
          />
        </li>
      ))}
    </ol>
  );
}

interface VraagProps {
  criterium: Criterium;
  gegeven: Beantwoord | undefined;
  medisch: boolean;
  labels: Record<Antwoord, string>;
  meldingen: Record<string, string>;
  onAnswer?: (change: Partial<Beantwoord>) => void;
}

function Vraag({ criterium, gegeven, medisch, labels, meldingen, onAnswer }: VraagProps) {
  const { code, vraag, bepalend, controles } = criterium;
  const melding = (deel = '') => meldingen[`antwoorden.${code}${deel}`];
  if (!onAnswer)
    return (
      <div className="field">
        <p>{vraag}</p>
        <p>
          <b>{gegeven ? labels[gegeven.antwoord] : 'Niet beantwoord'}</b>
          {gegeven?.toelichting && `: ${gegeven.toelichting}`}
        </p>
      </div>
    );
  return (
    <fieldset className={`field${melding() ? ' field-wrong' : ''}`}>
      <legend>
        {vraag}
        {!bepalend && <span className="muted"> (telt niet mee in het oordeel)</span>}
      </legend>
      <div className="choices">
        {TOETSEN.map((antwoord) => (
          <label key={antwoord} className="choice">
            <input
              type="radio"
              name={code}
              checked={gegeven?.antwoord === antwoord}
              onChange={() => onAnswer({ antwoord })}
            />
            {labels[antwoord]}
          </label>
        ))}
      </div>
      <Melding text={melding()} />
      {gegeven && (gegeven.antwoord === 'NEE' || gegeven.toelichting) && (
        <div className="field">
          <label htmlFor={`${code}-toelichting`}>
            {gegeven.antwoord === 'NEE' ? 'Wat is er niet goed' : 'Toelichting'}
            {medisch && <span className="badge hold">medisch, alleen voor de toetsers</span>}
          </label>
          <textarea
            id={`${code}-toelichting`}
            className="input"
            rows={2}
            maxLength={2000}
            value={gegeven.toelichting ?? ''}
            aria-invalid={melding('.toelichting') ? true : undefined}
            onChange={(event) => onAnswer({ toelichting: event.target.value || (undefined as never) })}
          />
          {!medisch && <p className="field-hint">Geen medische gegevens.</p>}
          <Melding text={melding('.toelichting')} />
        </div>
      )}
      {gegeven?.antwoord === 'NEE' && controles.length > 0 && (
        <div className="field">
          <label htmlFor={`${code}-controle`}>Welke controle vóór de beschikking had dit moeten zien</label>
          <select
            id={`${code}-controle`}
            className="input"
            value={gegeven.controle ?? ''}
            onChange={(event) => onAnswer({ controle: event.target.value || (undefined as never) })}
          >
            <option value="">Kies</option>
            {controles.map(({ code: controle, titel }) => (
              <option key={controle} value={controle}>
                {titel}
              </option>
            ))}
          </select>
          <Melding text={melding('.controle')} />
        </div>
      )}
    </fieldset>
  );
}

function Melding({ text }: { text: string | undefined }) {
  return text ? (
    <p className="field-melding">
      <span aria-hidden="true">▲ </span>
      {text}
    </p>
  ) : null;
}
