import { useQuery } from '@tanstack/react-query';
import { itemsOf } from '../api/queries';
import { request } from '../api/request';
import type { Lijst } from '../api/shapes';
import { canDo, rolShort } from '../shell/rollen';
import { FieldFrame, type FieldProps } from './field-frame';
import { TextField } from './text-fields';

const colleaguesOf = (team: string | undefined): string =>
  team ? `/v1/medewerkers?team=${encodeURIComponent(team)}` : '/v1/medewerkers';

interface Reference {
  id: string;
  naam: string;
  rollen?: string[];
}

/** A colleague of the own team, with the role asked for if one is, or another team. When the list cannot be read, an id may be typed. */
export function ReferenceField(props: FieldProps<string>) {
  const kind = props.schema['x-verwijst'] ?? '';
  const path = kind === 'TEAM' ? '/v1/teams' : colleaguesOf(props.schema['x-team']);
  const found = useQuery({
    queryKey: ['verwijzing', path],
    queryFn: async ({ signal }) => itemsOf(await request<Lijst<Reference>>(path, { signal })),
    staleTime: 60_000,
  });
  if (found.error) return <TextField {...props} />;
  const anybody = kind === 'TEAM' || kind === 'COLLEGA';
  const options = (found.data ?? []).filter((entry) => anybody || canDo(kind, entry.rollen ?? []));
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <select
          {...aria}
          className="input"
          value={props.value ?? ''}
          onChange={(event) => props.onChange(event.target.value || undefined)}
        >
          <option value="">{props.required ? 'Kies' : 'Geen keuze'}</option>
          {options.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.naam}
              {(kind === 'COLLEGA' || kind === 'AANSPREEKPUNT') &&
                ` (${(entry.rollen ?? []).map(rolShort).join(', ')})`}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
