import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { asSeenFrom } from '../../access/sight';
import { findWhereabouts } from '../../access/whereabouts';
import type { Fout } from '../../domain/aanvraag';
import { medischIn } from '../../domain/controles/scan-medisch';
import { MAG_NIET_DELEGEREN } from '../../domain/mandaat/toestemming';
import { refuse } from '../../domain/refusals';
import { hoedanigheidVoor, type Actor } from '../../domain/rollen';
import { addMonths, type Datum } from '../../domain/termijnen/datum';
import { whoCanDo } from '../../storage/change-taak';
import {
  insertMandaat,
  mogenDelegeren,
  type ChangedMandaat,
  type NieuwMandaat,
} from '../../storage/mandaten';
import { answeredBefore, keyOf } from '../answers';
import { invalid, type Idempotency, type NotDone } from '../results';

export interface GeefMandaatInput {
  mandaat: Omit<NieuwMandaat, 'teamId' | 'vanDatum'> & { vanDatum: Datum | null };
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}
export type MandaatDone = { kind: 'ok' } & ChangedMandaat;

/** An arts lets an SMV of the team do something: in one dossier, or in a kind of dossiers. */
export class GeefMandaat extends Command<MandaatDone | NotDone> {
  constructor(readonly input: GeefMandaatInput) {
    super();
  }
}

@CommandHandler(GeefMandaat)
export class GeefMandaatHandler implements ICommandHandler<GeefMandaat> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: GeefMandaat): Promise<MandaatDone | NotDone> {
    const { manager } = this.dataSource;
    const { by, mandaat, verzoekId } = input;
    const key = keyOf(by, input.idempotency);
    const before = await answeredBefore<ChangedMandaat>(manager, key);
    if (before) return before;
    const place = await placeOf(manager, by, mandaat.dossierId);
    if (!place) return invalid('dossierId', 'is geen dossier van uw team');
    const { teamId, actor } = place;
    const arts = hoedanigheidVoor(actor, ['VERZEKERINGSARTS', 'AIOS', 'ANIOS']);
    if (!arts) return { kind: 'forbidden', detail: 'Alleen een arts geeft een mandaat.' };
    const delegeren = await mogenDelegeren(manager, teamId);
    const hoedanigheid = hoedanigheidVoor(actor, delegeren);
    if (!hoedanigheid) return refused('DELEGEREN_NIET_TOEGESTAAN', MAG_NIET_DELEGEREN);
    const [{ vandaag }] = (await manager.query('select regie_vandaag() as vandaag')) as [{ vandaag: Datum }];
    const nieuw = { ...mandaat, teamId, vanDatum: mandaat.vanDatum ?? vandaag };
    const fouten = foutenIn(nieuw, vandaag);
    if (fouten.length) return { kind: 'invalid', fouten };
    const smv = await whoCanDo(manager, nieuw.aanId, teamId, ['SMV']);
    if (!smv) return invalid('aanId', 'is geen SMV van dit team');
    const medisch = nieuw.toelichting === null ? null : medischIn(nieuw.toelichting);
    if (medisch)
      return refused(
        'MEDISCHE_INHOUD',
        `In de toelichting staat ${medisch}; dat hoort alleen in het medische deel van het dossier.`,
      );
    const who = { medewerkerId: by.medewerkerId, hoedanigheid };
    return { kind: 'ok', ...(await insertMandaat(manager, nieuw, who, { key, verzoekId })) };
  }
}

/** The dossier as this arts sees it, or the own team when the mandate is for a kind of dossiers. */
async function placeOf(manager: EntityManager, by: Actor, dossierId: string | null) {
  if (dossierId === null) return by.teamId === null ? undefined : { teamId: by.teamId, actor: by };
  const [place] = await findWhereabouts(manager, [dossierId]);
  const actor = place && asSeenFrom(by, place);
  return place && actor?.rollen.length ? { teamId: place.teamId, actor } : undefined;
}

const LANGST_MAANDEN = 12;

/** A mandate has an end, and comes back before it; nobody delegates for ever. */
function foutenIn(
  { vanDatum, totDatum, terugVoorDatum, review, reviewPercentage }: NieuwMandaat,
  vandaag: Datum,
) {
  const fouten: Fout[] = [];
  const check = (fine: boolean, veld: string, melding: string) => {
    if (!fine) fouten.push({ veld, melding });
  };
  check(vanDatum >= vandaag, 'vanDatum', 'kan niet vóór vandaag liggen');
  check(totDatum >= vanDatum, 'totDatum', 'kan niet vóór de eerste dag liggen');
  check(
    totDatum <= addMonths(vanDatum, LANGST_MAANDEN),
    'totDatum',
    'ligt ten hoogste een jaar na de eerste dag',
  );
  check(
    terugVoorDatum >= vanDatum && terugVoorDatum <= totDatum,
    'terugVoorDatum',
    'ligt binnen de looptijd',
  );
  check(
    (review === 'STEEKPROEF') === (reviewPercentage !== null),
    'reviewPercentage',
    'hoort bij een steekproef, en alleen daarbij',
  );
  return fouten;
}

const refused = (...what: Parameters<typeof refuse>): NotDone => ({
  kind: 'refused',
  ...refuse(...what),
  mogelijk: [],
});
