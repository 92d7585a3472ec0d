import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useDossier } from '../api/queries';
import { announce } from '../shell/announcer';
import { Key } from '../shell/key';
import { useKeys } from '../shell/keys';
import { usePageTitle } from '../shell/page-title';
import { Failed, Loading } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { MdoAanwezigen } from './mdo-aanwezigen';
import { MdoAgenda } from './mdo-agenda';
import { useMdo, useMdoAct } from './mdo-api';
import { MdoClient } from './mdo-client';
import { SluitDialog, VolgendeKeerDialog, VoorDialog } from './mdo-dialogs';
import { MdoTop, type Asked } from './mdo-top';
import { MdoUitkomst } from './mdo-uitkomst';
import { wanneer, type Mdo, type Punt } from './mdo-shapes';
import { VerzetDialog, ZegAfDialog } from './mdo-verzet';

/** The board of one MDO, the same for everybody who has it open. */
export function MdoBoardPage() {
  const { id = '' } = useParams();
  const { data: mdo, error, refetch } = useMdo(id);
  usePageTitle(mdo ? `MDO ${wanneer(mdo)}` : 'MDO');
  if (!mdo)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading what="Het MDO" />;
  return <MdoBoard mdo={mdo} />;
}

function MdoBoard({ mdo }: { mdo: Mdo }) {
  const ik = useSignedIn();
  const [voor, setVoor] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const act = useMdoAct(mdo.id, () => setVoor(true));
  const huidigId = mdo.huidig?.dossierId ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const open = mdo.status === 'OPEN';
  // Whom this person is typing about stays, also when a colleague brings the next client on the screen.
  const [typing, setTyping] = useState<string | null>(null);
  const held = open && typing !== null && typing !== huidigId;
  const shownId = held ? typing : (huidigId ?? chosen);
  const shown = mdo.agenda.find(({ dossierId }) => dossierId === shownId) ?? null;
  const may = (actie: string) => mdo.mogelijk.includes(actie) && !act.isPending;
  const punt = (dossierId: string | null) => mdo.agenda.find((each) => each.dossierId === dossierId);

  const doAct = (actie: string, gegevens: object = {}, gezegd?: string) => {
    if (!may(actie)) return;
    if (!AANWEZIG.includes(actie)) setTyping(null);
    act.mutate({ actie, gegevens, versie: mdo.versie, gezegd });
  };
  const take = (dossierId: string | undefined) => {
    if (!dossierId) return;
    setChosen(dossierId);
    if (open && dossierId !== huidigId && punt(dossierId)?.status !== 'BESPROKEN')
      doAct('bespreek', { dossierId });
  };
  const walk = (step: number) => {
    const at = mdo.agenda.findIndex(({ dossierId }) => dossierId === (chosen ?? huidigId));
    const next = mdo.agenda[Math.max(0, Math.min(at + step, mdo.agenda.length - 1))];
    if (next) document.querySelector<HTMLElement>(`[data-punt="${next.dossierId}"]`)?.focus();
  };
  const parkeer = () =>
    huidigId && doAct('parkeer', { dossierId: huidigId }, `Geparkeerd: ${punt(huidigId)?.client.naam}.`);
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    n: () => take(nextAfter(mdo.agenda, huidigId)?.dossierId),
    p: () => void parkeer(),
    v: () => huidigId && setAsked('volgendeKeer'),
  });
  useNewClient(shown, huidigId);

  return (
    <div className="mdo-board" data-status={mdo.status}>
      <MdoTop mdo={mdo} busy={act.isPending} onOpen={() => doAct('open')} onAsk={setAsked} />
      {open && <MdoAanwezigen mdo={mdo} ikId={ik.id} onAct={doAct} />}
      <div className="mdo-body">
        <MdoAgenda
          agenda={mdo.agenda}
          nietGeplaatst={mdo.nietGeplaatst}
          chosen={chosen ?? huidigId}
          onChoose={setChosen}
          onTake={take}
        />
        {shown ? (
          <OnScreen
            key={shown.dossierId}
            mdo={mdo}
            punt={shown}
            busy={act.isPending}
            held={held}
            onTyping={(typed) => setTyping(typed ? shown.dossierId : null)}
            onRelease={() => {
              setTyping(null);
              setChosen(null);
            }}
            onBesluit={async (gegevens) => {
              await act.mutateAsync({
                actie: 'besluit',
                gegevens,
                versie: mdo.versie,
                gezegd: `Vastgelegd: ${shown.client.naam}.`,
              });
              setTyping(null);
            }}
            onParkeer={() => void parkeer()}
            onVolgendeKeer={() => setAsked('volgendeKeer')}
          />
        ) : (
          <p className="state muted">
            {open
              ? 'De agenda is besproken. Sluit het MDO; het verslag staat klaar.'
              : 'Kies een cliënt om te zien waarom hij op de agenda staat.'}
          </p>
        )}
      </div>
      <KeyLine open={open} />
      <VoorDialog open={voor} mdo={mdo} onClose={() => setVoor(false)} />
      <VolgendeKeerDialog
        key={`${huidigId} ${asked}`}
        open={asked === 'volgendeKeer'}
        naam={punt(huidigId)?.client.naam ?? ''}
        onClose={() => setAsked(null)}
        onReden={(reden) => {
          setAsked(null);
          doAct(
            'volgendeKeer',
            { dossierId: huidigId, reden },
            `Volgende keer: ${punt(huidigId)?.client.naam}.`,
          );
        }}
      />
      <VerzetDialog
        key={`${mdo.versie} ${asked === 'verzet'}`}
        open={asked === 'verzet'}
        mdo={mdo}
        onClose={() => setAsked(null)}
        onVerzet={(gegevens) => {
          setAsked(null);
          doAct('verzet', gegevens, 'Het MDO is verzet; wie erbij hoort te zijn krijgt bericht.');
        }}
      />
      <ZegAfDialog
        key={`af ${asked === 'zegAf'}`}
        open={asked === 'zegAf'}
        mdo={mdo}
        onClose={() => setAsked(null)}
        onZegAf={(reden) => {
          setAsked(null);
          doAct('zegAf', { reden }, 'Het MDO is afgezegd; wie erbij hoort te zijn krijgt bericht.');
        }}
      />
      <SluitDialog
        open={asked === 'sluit'}
        agenda={mdo.agenda}
        onClose={() => setAsked(null)}
        onSluit={() => {
          setAsked(null);
          doAct('sluit', {}, 'Het MDO is gesloten.');
        }}
      />
    </div>
  );
}

interface OnScreenProps {
  mdo: Mdo;
  punt: Punt;
  busy: boolean;
  /** A colleague brought another client on the screen while this person was typing. */
  held: boolean;
  onTyping: (typed: boolean) => void;
  onRelease: () => void;
  onBesluit: (gegevens: object) => Promise<void>;
  onParkeer: () => void;
  onVolgendeKeer: () => void;
}

function OnScreen({ mdo, punt, ...rest }: OnScreenProps) {
  const { data: dossier } = useDossier(punt.dossierId);
  const decides = rest.held || (mdo.huidig?.dossierId === punt.dossierId && mdo.mogelijk.includes('besluit'));
  return (
    <>
      <MdoClient mdo={mdo} punt={punt} dossier={dossier} />
      {decides && dossier && <MdoUitkomst mdo={mdo} punt={punt} dossier={dossier} {...rest} />}
    </>
  );
}

/** What says only who is in the room. */
const AANWEZIG = ['meldAanwezig', 'meldAfwezig'];

/** Whoever comes on the screen is said, and gets the focus when nobody is typing elsewhere. */
function useNewClient(shown: Punt | null, huidigId: string | null): void {
  const before = useRef(huidigId);
  useEffect(() => {
    if (before.current === huidigId) return;
    before.current = huidigId;
    if (!shown || shown.dossierId !== huidigId) return;
    announce(`Nu: ${shown.client.naam}.`);
    document.getElementById('mdo-client-kop')?.focus({ preventScroll: true });
  }, [shown, huidigId]);
}

function nextAfter(agenda: Punt[], huidigId: string | null): Punt | undefined {
  const at = agenda.findIndex(({ dossierId }) => dossierId === huidigId);
  const open = ({ status }: Punt) => status === 'TE_BESPREKEN' || status === 'GEPARKEERD';
  return agenda.slice(at + 1).find(open) ?? agenda.find(open);
}

function KeyLine({ open }: { open: boolean }) {
  const keys: [string, string][] = open
    ? [
        ['j k', 'lopen'],
        ['Enter', 'bespreek'],
        ['n', 'volgende'],
        ['t', 'taak'],
        ['b', 'bespreking'],
        ['1–8', 'opnieuw over weken'],
        ['Ctrl Enter', 'leg vast'],
        ['p', 'parkeer'],
        ['v', 'volgende keer'],
      ]
    : [['j k', 'lopen']];
  return (
    <p className="key-line muted" aria-hidden="true">
      {keys.map(([key, text]) => (
        <span key={key}>
          <Key>{key}</Key> {text}
        </span>
      ))}
    </p>
  );
}
