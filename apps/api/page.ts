import { ApiPropertyOptional } from '@nestjs/swagger';
import { invalid } from './problem';
import { IsCursor, IsLimiet, Optioneel } from './validation/decorators';

/** Which page of a list is asked. */
export class Bladeren {
  @ApiPropertyOptional({ description: 'Uit `_links.next`' })
  @Optioneel()
  @IsCursor()
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @Optioneel()
  @IsLimiet()
  limit?: string;
}

/** The answer to a cursor that we never gave. */
export const unknownCursor = () =>
  invalid([{ veld: 'cursor', melding: 'moet een cursor uit _links.next zijn' }]);

/** A page of a list, with the address of the next one; the filters go along, the cursor replaces the old one. */
export function pageOf<T>(
  path: string,
  query: Record<string, string | undefined>,
  page: { items: T[]; next?: string },
) {
  if (page.next === undefined) return { items: page.items, _links: {} };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor: page.next }))
    if (value !== undefined) search.set(name, value);
  return { items: page.items, _links: { next: `${path}?${search.toString()}` } };
}
