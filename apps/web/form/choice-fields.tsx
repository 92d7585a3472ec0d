import { FieldFrame, type FieldProps } from './field-frame';
import { labelOf, type Typed } from './schema';

const RADIOS_UP_TO = 5;

/** Up to five choices are all in sight; more become a select. */
export function ChoiceField(props: FieldProps<string>) {
  const { schema, value, onChange, path, required } = props;
  const options = (schema.enum ?? []).filter((option) => option !== null);
  if (options.length <= RADIOS_UP_TO) {
    const choices = options.map((option) => ({ value: String(option), label: labelOf(schema, option) }));
    return <Radios {...props} choices={choices} selected={value} onSelect={onChange} clearable={!required} />;
  }
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <select
          {...aria}
          className="input"
          name={path}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        >
          <option value="">{required ? 'Kies' : 'Geen keuze'}</option>
          {options.map((option) => (
            <option key={String(option)} value={String(option)}>
              {labelOf(schema, option)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

export function YesNoField(props: FieldProps<boolean>) {
  const { value, onChange, required } = props;
  const choices = [
    { value: 'true', label: 'Ja' },
    { value: 'false', label: 'Nee' },
  ];
  return (
    <Radios
      {...props}
      choices={choices}
      selected={value === undefined ? undefined : String(value)}
      onSelect={(next) => onChange(next === undefined ? undefined : next === 'true')}
      clearable={!required}
    />
  );
}

interface RadiosProps extends Omit<FieldProps<unknown>, 'value' | 'onChange'> {
  choices: { value: string; label: string }[];
  selected: string | undefined;
  onSelect: (value: string | undefined) => void;
  clearable: boolean;
}

function Radios({ choices, selected, onSelect, clearable, ...frame }: RadiosProps) {
  const { path } = frame;
  return (
    <FieldFrame {...frame} group>
      {() => (
        <div className="choices">
          {choices.map((choice, index) => (
            <label key={choice.value} className="choice">
              <input
                type="radio"
                id={index === 0 ? path : undefined}
                name={path}
                value={choice.value}
                checked={selected === choice.value}
                onChange={() => onSelect(choice.value)}
              />
              {choice.label}
            </label>
          ))}
          {clearable && selected !== undefined && (
            <button type="button" className="button button-quiet" onClick={() => onSelect(undefined)}>
              wis keuze
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

export function ChoicesField(props: FieldProps<Typed[]>) {
  const { schema, value = [], onChange, path } = props;
  const options = schema.items?.enum ?? [];
  const toggle = (option: string, on: boolean) =>
    onChange(options.map(String).filter((entry) => (entry === option ? on : value.includes(entry))));
  return (
    <FieldFrame {...props} group>
      {() => (
        <div className="choices">
          {options.map((option, index) => (
            <label key={String(option)} className="choice">
              <input
                type="checkbox"
                id={index === 0 ? path : undefined}
                checked={value.includes(String(option))}
                onChange={(event) => toggle(String(option), event.target.checked)}
              />
              {labelOf(schema.items ?? {}, option)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
