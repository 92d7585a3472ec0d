import { refuse, type Refusal } from '../refusals';
import { formatDatum } from '../termijnen/datum';
import { gevraagdTekst, type Reden } from './agenda';
import {
  arrive,
  done,
  leave,
  metVragen,
  newPunt,
  nextPunt,
  refused,
  stopClock,
  take,
  withPunt,
} from './sessie-stand';
import { noemRollen, nuAanwezig, ontbreekt, type Aanwezige } from './quorum';
import {
  MDO_ACTIES,
  type MdoActie,
  type MdoDecision,
  type MdoEnv,
  type MdoGegevens,
  type Sessie,
} from './sessie';

type Decide = (sessie: Sessie, gegevens: MdoGegevens, env: MdoEnv) => MdoDecision;

/** Lets one act happen to a session, or says why not. Pure. */
export function decideMdo(sessie: Sessie, actie: MdoActie, gegevens: MdoGegevens, env: MdoEnv): MdoDecision {
  const refusal = wrongStand(sessie, actie);
  return refusal ? { refusal } : DECIDE[actie](sessie, gegevens, env);
}

/** The acts that are possible in this stand of the session, whatever is filled in. */
export const mogelijkIn = (sessie: Pick<Sessie, 'status'>): MdoActie[] =>
  MDO_ACTIES.filter((actie) => !wrongStand(sessie, actie));

function wrongStand({ status }: Pick<Sessie, 'status'>, actie: MdoActie): Refusal | undefined {
  if (status === 'GESLOTEN') return refuse('MDO_STAND', 'Dit MDO is gesloten.');
  if (status === 'AFGEZEGD') return refuse('MDO_STAND', 'Dit MDO is afgezegd.');
  if (VOORAF.has(actie))
    return status === 'OPEN' ? refuse('MDO_STAND', 'Dit MDO is al begonnen.') : undefined;
  if (actie === 'voegToe' || status === 'OPEN') return undefined;
  return refuse('MDO_STAND', 'Dit MDO is nog niet begonnen.');
}

/** Only before it begins. */
const VOORAF: ReadonlySet<MdoActie> = new Set(['open', 'verzet', 'zegAf']);

const DECIDE: Readonly<Record<MdoActie, Decide>> = {
  open: (sessie, _gegevens, { by, vandaag, tijdstip, agenda = [], wie }) => {
    if (vandaag < sessie.datum)
      return refused('NOG_TE_VROEG', `Dit MDO is gepland op ${formatDatum(sessie.datum)}.`);
    const punten = metVragen(agenda, sessie);
    const opened: Sessie = { ...sessie, status: 'OPEN', voorzitterId: by.medewerkerId, punten };
    const present = wie ? arrive(opened, wie, tijdstip) : opened;
    return done('MdoOpened', { punten: punten.length }, take(present, nextPunt(present, null), tijdstip));
  },

  meldAanwezig: (sessie, _gegevens, { tijdstip, wie }) => {
    if (nuAanwezig(sessie.aanwezigen).some(({ medewerkerId }) => medewerkerId === wie!.medewerkerId))
      return refused('AL_AANWEZIG', `${wie!.naam} is al aanwezig gemeld.`);
    return done(
      'AttendanceStarted',
      { medewerkerId: wie!.medewerkerId, rollen: wie!.rollen.join(' ') },
      arrive(sessie, wie!, tijdstip),
    );
  },

  meldAfwezig: (sessie, { medewerkerId }, { tijdstip, by }) => {
    const id = medewerkerId ?? by.medewerkerId;
    const is = (each: Aanwezige) => each.medewerkerId === id && each.totTijdstip === null;
    if (!sessie.aanwezigen.some(is)) return refused('NIET_AANWEZIG', 'Deze collega is niet aanwezig gemeld.');
    const aanwezigen = sessie.aanwezigen.map((each) =>
      is(each) ? { ...each, totTijdstip: tijdstip } : each,
    );
    return done('AttendanceEnded', { medewerkerId: id }, { ...sessie, aanwezigen });
  },

  bespreek: onPunt((sessie, { dossierId }, { tijdstip }) => {
    const reopened = withPunt(sessie, dossierId, { status: 'TE_BESPREKEN', reden: null });
    return done('ClientTaken', { dossierId }, take(stopClock(reopened, tijdstip), dossierId, tijdstip));
  }),

  besluit: onPunt((sessie, { dossierId }, { tijdstip, quorum = [] }) => {
    const missing = ontbreekt(quorum, sessie.aanwezigen);
    if (missing.length)
      return refused(
        'GEEN_QUORUM',
        `Zonder ${noemRollen(missing)} kan over deze cliënt niet worden besloten. Parkeer, of zet de cliënt op de volgende keer.`,
      );
    return leave(sessie, dossierId, { status: 'BESPROKEN', reden: null }, 'ClientDecided', tijdstip);
  }),

  parkeer: onPunt((sessie, { dossierId }, { tijdstip }) =>
    leave(sessie, dossierId, { status: 'GEPARKEERD', reden: null }, 'ClientParked', tijdstip),
  ),

  volgendeKeer: onPunt((sessie, { dossierId, reden }, { tijdstip }) =>
    leave(sessie, dossierId, { status: 'VOLGENDE_KEER', reden: reden ?? null }, 'ClientPutOff', tijdstip),
  ),

  voegToe: (sessie, { dossierId, vraag }, { naam, by, tijdstip }) => {
    const reden: Reden = { soort: 'GEVRAAGD', tekst: gevraagdTekst(naam ?? by.medewerkerId, vraag!) };
    const known = sessie.punten.find((punt) => punt.dossierId === dossierId);
    if (known?.status === 'BESPROKEN') return refused('AL_BESPROKEN', ALREADY);
    const last = Math.max(0, ...sessie.punten.map(({ volgorde }) => volgorde));
    const added: Sessie = known
      ? withPunt(sessie, dossierId!, { status: 'TE_BESPREKEN', redenen: [reden, ...known.redenen] })
      : { ...sessie, punten: [...sessie.punten, { ...newPunt(dossierId!, [reden]), volgorde: last + 1 }] };
    const idle = added.status === 'OPEN' && added.huidigDossierId === null;
    return done('ClientAdded', { dossierId: dossierId! }, idle ? take(added, dossierId!, tijdstip) : added);
  },

  verzet: (sessie, { datum, aanvang = sessie.aanvang ?? undefined, reden }, { vandaag }) => {
    const naar = { datum: datum!, aanvang: aanvang ?? null };
    if (naar.datum < vandaag)
      return refused(
        'DATUM_ONMOGELIJK',
        `Een MDO verzetten kan niet naar vóór vandaag (${formatDatum(vandaag)}).`,
      );
    if (naar.datum === sessie.datum && naar.aanvang === sessie.aanvang)
      return refused('DATUM_ONMOGELIJK', 'Dit MDO staat al op deze dag en tijd.');
    const van = { vanDatum: sessie.datum, vanAanvang: sessie.aanvang };
    return done('MdoMoved', { ...van, ...naar, reden: reden! }, { ...sessie, ...naar });
  },

  zegAf: (sessie, { reden }) =>
    done('MdoCancelled', { datum: sessie.datum, reden: reden! }, { ...sessie, status: 'AFGEZEGD' }),

  sluit: (sessie, _gegevens, { tijdstip }) => {
    const stopped = stopClock(sessie, tijdstip);
    const besproken = stopped.punten.filter(({ status }) => status === 'BESPROKEN').length;
    return done(
      'MdoClosed',
      { besproken, open: stopped.punten.length - besproken },
      {
        ...stopped,
        status: 'GESLOTEN',
        aanwezigen: stopped.aanwezigen.map((each) => ({
          ...each,
          totTijdstip: each.totTijdstip ?? tijdstip,
        })),
      },
    );
  },
};

const ALREADY = 'Deze cliënt is in dit MDO al besproken.';

/** Only for a client who is on the agenda and has no outcome yet. */
function onPunt(
  decide: (sessie: Sessie, gegevens: MdoGegevens & { dossierId: string }, env: MdoEnv) => MdoDecision,
): Decide {
  return (sessie, gegevens, env) => {
    const punt = sessie.punten.find(({ dossierId }) => dossierId === gegevens.dossierId);
    if (!punt) return refused('NIET_OP_AGENDA', 'Deze cliënt staat niet op de agenda van dit MDO.');
    if (punt.status === 'BESPROKEN') return refused('AL_BESPROKEN', ALREADY);
    return decide(sessie, { ...gegevens, dossierId: punt.dossierId }, env);
  };
}
