import type { Melding, MeldingStand, Urgentie } from './melding-shapes';
import { rolLabel } from '../shell/rollen';

interface Look {
  tone: 'late' | 'warn' | 'ok' | 'hold' | 'plain';
  icon: string;
  word: string;
}

/** Icon, word and tone of an urgency; the tone never says it alone. */
export const URGENTIE_LOOK: Record<Urgentie, Look> = {
  DRINGEND: { tone: 'late', icon: '●', word: 'Dringend' },
  LET_OP: { tone: 'warn', icon: '▲', word: 'Let op' },
  INFO: { tone: 'plain', icon: 'i', word: 'Ter informatie' },
};

export const STAND_LOOK: Record<MeldingStand, Look> = {
  OPEN: { tone: 'warn', icon: '○', word: 'niet opgepakt' },
  OPGEPAKT: { tone: 'ok', icon: '◐', word: 'opgepakt' },
  AFGEHANDELD: { tone: 'plain', icon: '✓', word: 'afgehandeld' },
  VERVALLEN: { tone: 'plain', icon: '–', word: 'vervallen' },
};

/** Who has to hear it, in words: a name, or the roles. */
export function voorWie({ voor, voorRollen }: Pick<Melding, 'voor' | 'voorRollen'>): string {
  const rollen = voorRollen.map(rolLabel);
  const hoofd = voor ? [voor.naam] : [];
  return [...hoofd, ...rollen].join(', ');
}

/** The count on the bell: the server stops counting at a thousand. */
export const telling = (aantal: number): string => (aantal >= 1000 ? '1000+' : String(aantal));
