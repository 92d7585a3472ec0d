import type { ReactNode } from 'react';

/** The filters of a list; each takes effect when it is chosen. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <form className="filters" role="search" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

export interface FilterProps {
  name: string;
  label: string;
  value: string;
  options: [value: string, label: string][];
  onFilter: (name: string, value: string) => void;
}

export function Filter({ name, label, value, options, onFilter }: FilterProps) {
  return (
    <div>
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select
        id={`filter-${name}`}
        className="input"
        value={value}
        onChange={(event) => onFilter(name, event.target.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
