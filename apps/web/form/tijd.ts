/** Reads what people type ("9", "9:30", "9.30", "0930") as HH:MM. */
export function parseTijd(text: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.u]?(\d{2}))?(?: ?u(?:ur)?)?$/.exec(text.trim().toLowerCase());
  if (!found) return undefined;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
