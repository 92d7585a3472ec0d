import type { BezwaarSoort } from '../bezwaar/bezwaarregels';
import type { InvoerOf } from '../journeys/beslistermijn-klok';
import type { JourneyContext } from '../journeys/context';
import type { AlarmSoort } from '../termijnen/alarmen';
import type { TermijnSoort } from '../termijnen/termijn-soort';
import type { AnyAct, Effect, Env, Outcome } from './act';
import { wijzigAanspreekpunt } from './aanspreekpunt';
import * as afspraak from './afspraak';
import * as algemeen from './algemeen';
import { BEZWAAR_ACTIES, bezwaarActs } from './bezwaar';
import { hervatBezwaarVanzelf } from './bezwaar-opschorting';
import { corrigeerOntvangst } from './correctie';
import * as dwangsom from './dwangsom-acts';
import * as betaling from './dwangsom-betaling';
import { registreerIngebrekestelling } from './dwangsom-ingebrekestelling';
import { heropen } from './heropen';
import { hervat, hervatVanzelf, laatAlarmAfgaan, schortOp } from './klok';
import { verneem, wijsVoorstelAf, type BerichtHandlers } from './klantreis';
import { bespreekInMdo, vraagMdo } from './mdo';
import { pasRegelsToe } from './regels';
import { verleng } from './verleng';

export interface AlarmGegevens {
  sleutel: string;
  versie: number;
  alarm: AlarmSoort;
}

interface Eigen<C> {
  invoerOf: InvoerOf<C>;
  soort: TermijnSoort;
  berichten?: BerichtHandlers<C>;
  /** The phases in which a closed dossier can be taken up again, and what it then forgets. */
  heropenFasen: readonly string[];
  backTo: (fase: string) => Partial<C>;
  /** Whether all is there that a phase builds on; absent: the dossier has been in it. */
  readyFor?: (context: C, fase: string) => boolean;
  /** What an alarm does in this journey beyond being on record. */
  onAlarm?: (context: C, alarm: AlarmGegevens, env: Env) => Effect<C> | undefined;
}

/** The acts every journey has, last in the order in which the screen offers them (api contract). */
export function actsInElkDossier<C extends JourneyContext>(eigen: Eigen<C>): Record<string, AnyAct<C>> {
  // What these change is part of every context, which the compiler cannot see for a C it does not know.
  const shared = {
    schortOp,
    hervat,
    verklaarOnredelijkLaat: dwangsom.verklaarOnredelijkLaat,
    neemOnredelijkLaatTerug: dwangsom.neemOnredelijkLaatTerug,
    stelDwangsomVast: dwangsom.stelDwangsomVast,
    registreerDwangsombetaling: betaling.registreerDwangsombetaling,
    vorderDwangsomTerug: betaling.vorderDwangsomTerug,
    registreerUitspraak: dwangsom.registreerUitspraak,
    ...bezwaarActs(eigen.soort as BezwaarSoort),
    corrigeerOntvangst: corrigeerOntvangst(eigen.invoerOf),
    spreekTaakAf: afspraak.spreekTaakAf,
    rondTaakAf: afspraak.rondTaakAf,
    laatTaakVervallen: afspraak.laatTaakVervallen,
    vraagMdo,
    bespreekInMdo,
    wijzigAanspreekpunt,
    draagOver: algemeen.draagOver,
    registreerVerhuizing: algemeen.registreerVerhuizing,
    wijsVoorstelAf,
    trekIn: algemeen.trekIn,
    annuleer: algemeen.annuleer,
    registreerOverlijden: algemeen.registreerOverlijden,
  } as unknown as Record<string, AnyAct<C>>;
  return {
    verleng: verleng(eigen.invoerOf, eigen.soort),
    registreerIngebrekestelling: registreerIngebrekestelling(eigen.invoerOf),
    ...shared,
    heropen: heropen(eigen.heropenFasen, eigen.backTo, eigen.readyFor),
    verneem: verneem(eigen.berichten ?? {}),
    pasRegelsToe: pasRegelsToe as unknown as AnyAct<C>,
    laatAlarmAfgaan: withEffect(eigen.onAlarm),
  };
}

/** Possible in every phase of every journey. */
export const OVERAL = [
  'trekIn',
  'annuleer',
  'registreerOverlijden',
  'draagOver',
  'wijzigAanspreekpunt',
  'registreerIngebrekestelling',
  'verklaarOnredelijkLaat',
  'neemOnredelijkLaatTerug',
  'stelDwangsomVast',
  'registreerDwangsombetaling',
  'vorderDwangsomTerug',
  'registreerUitspraak',
  ...BEZWAAR_ACTIES,
  'registreerVerhuizing',
  'corrigeerOntvangst',
  'spreekTaakAf',
  'rondTaakAf',
  'laatTaakVervallen',
  'vraagMdo',
  'bespreekInMdo',
  'verneem',
  'pasRegelsToe',
  'laatAlarmAfgaan',
] as const;

/** The clocks that end a suspension on the day that was set for it. */
const VANZELF = [
  ['OPSCHORTING-', hervatVanzelf],
  ['BEZWAAR_OPSCHORTING-', hervatBezwaarVanzelf],
] as const;

const withEffect = <C extends JourneyContext>(onAlarm: Eigen<C>['onAlarm']): AnyAct<C> => ({
  ...laatAlarmAfgaan,
  apply: (context, gegevens: AlarmGegevens, env) => {
    const raised = laatAlarmAfgaan.apply(context, gegevens, env) as Outcome<C>;
    const now = { ...context, ...raised.context };
    const vanzelf = VANZELF.find(([sleutel]) => gegevens.sleutel.startsWith(sleutel))?.[1];
    const effect = vanzelf ? (vanzelf(now) as Effect<C> | undefined) : onAlarm?.(now, gegevens, env);
    return {
      context: { ...raised.context, ...effect?.context } as Partial<C>,
      facts: [...raised.facts, ...(effect?.facts ?? [])],
    };
  },
});
