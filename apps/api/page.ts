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
