/** As much as the server takes. */
const MEESTE_BYTES = 2_000_000;

/** The text of a file, or why it has none. */
export async function leesBestand(
  file: Pick<File, 'size' | 'arrayBuffer'> | undefined,
): Promise<{ tekst: string } | { fout: string }> {
  if (!file) return { fout: 'Kies een bestand.' };
  if (file.size === 0) return { fout: 'Dit bestand is leeg.' };
  if (file.size > MEESTE_BYTES) return { fout: 'Dit bestand is groter dan 2 MB.' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { fout: 'Dit bestand is verplaatst of gewijzigd sinds u het koos. Kies het opnieuw.' };
  }
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fout: 'Dit is geen tekst in UTF-8. Sla het bestand op als “CSV UTF-8” en kies het opnieuw.' };
  }
}
