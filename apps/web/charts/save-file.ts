import { announce } from '../shell/announcer';

/** Hands a text that is on screen to whoever sits there as a file. */
export function saveFile(naam: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: naam }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  announce(`Bestand ${naam} opgehaald.`);
}
