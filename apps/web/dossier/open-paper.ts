import { requestFile } from '../api/request';

/** Long enough for a slow viewer to have read it; then the browser lets go of what may be personal. */
const KEEP_MS = 60_000;

/**
 * Opens a PDF in a tab of its own. The tab is opened within the click, because a browser blocks one that comes later;
 * the file follows by the token, which a plain link would not carry.
 */
export async function openPaper(path: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const url = URL.createObjectURL(await requestFile(path));
    setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
    if (tab) {
      tab.opener = null;
      tab.location.replace(url);
    } else window.location.assign(url);
  } catch (error) {
    tab?.close();
    throw error;
  }
}
