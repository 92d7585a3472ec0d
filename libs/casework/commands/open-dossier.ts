import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { foutenIn, heeftWerkgever, inputOf, type Aanvraag } from '../../domain/aanvraag';
import { begin, type Advanced } from '../../domain/journey';
import type { Herkomst } from '../../domain/journeys/context';
import { latestDefinition } from '../../domain/journeys/registry';
import type { JsonObject } from '../../domain/json';
import { hoedanigheidVoor, type Actor, type Rol } from '../../domain/rollen';
import { Cipher } from '../../storage/cipher';
import type { Changed } from '../../storage/change-journey';
import { openJourney, receiveAanvraag, type Reception } from '../../storage/open-journey';
import { keyOf } from '../answers';
import { invalid, type Idempotency, type NotDone } from '../results';

export interface OpenDossierInput {
  aanvraag: Aanvraag;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
  /** When another dossier of the same client asks for this one: which, why, and what it hands on. */
  uitKlantreis?: Herkomst & { input: JsonObject };
}
export type DossierOpened = {
  kind: 'ok';
  dossierId: string;
  versie: number;
  uiterlijkeBeslisdatum: string | null;
};

/** Who may register an aanvraag that came in. */
export const REGISTREERT: readonly Rol[] = [
  'PROCESBEGELEIDER',
  'TEAMONDERSTEUNER',
  'RE_INTEGRATIEBEGELEIDER',
  'SYSTEEM',
];

/** An aanvraag comes in: a dossier opens with its team, its first taak and its running clock. */
export class OpenDossier extends Command<DossierOpened | NotDone> {
  constructor(readonly input: OpenDossierInput) {
    super();
  }
}

@CommandHandler(OpenDossier)
export class OpenDossierHandler implements ICommandHandler<OpenDossier> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  async execute({ input }: OpenDossier): Promise<DossierOpened | NotDone> {
    const { aanvraag, by, idempotency, verzoekId } = input;
    const hoedanigheid = hoedanigheidVoor(by, REGISTREERT);
    if (!hoedanigheid)
      return { kind: 'forbidden', detail: 'Een aanvraag registreren hoort niet bij uw rol.' };
    const key = keyOf(by, idempotency);
    const reception = await receiveAanvraag(this.dataSource.manager, this.cipher, aanvraag.client, key);
    if (reception.answered) {
      if (reception.answered.verzoekHash !== key!.verzoekHash) return { kind: 'keyReused' };
      return answer(input, reception, reception.answered.antwoord as never);
    }
    const fouten = foutenIn(aanvraag, reception.vandaag);
    if (fouten.length) return { kind: 'invalid', fouten };
    // Outside every postcode range the team that registers keeps the dossier.
    const teamId = reception.teamId ?? by.teamId;
    if (!teamId) return invalid('client.postcode', 'valt buiten het werkgebied');
    const actor = { medewerkerId: by.medewerkerId, hoedanigheid };
    const { advanced, cause } = begun(input, reception, teamId, actor);
    const opened = await openJourney(
      this.dataSource.manager,
      this.cipher,
      {
        advanced,
        cause,
        by: actor,
        tijdstip: reception.tijdstip,
        regels: reception.regels,
        registration: registrationOf(aanvraag, actor, reception.vastAanspreekpuntId),
      },
      { key, verzoekId },
    );
    if (opened === 'exists') {
      return {
        kind: 'refused',
        code: 'DOSSIER_BESTAAT_AL',
        detail: 'Deze cliënt heeft al een open dossier van deze soort.',
        mogelijk: [],
      };
    }
    // Somebody else answered this key between our look and our write: their answer is the answer.
    if (opened === 'again') return this.execute(new OpenDossier(input));
    return answer(input, reception, { ...opened.changed, dossierId: opened.dossierId });
  }
}

function begun(
  { aanvraag, uitKlantreis }: OpenDossierInput,
  now: Reception,
  teamId: string,
  by: { medewerkerId: string; hoedanigheid: Rol },
) {
  const { dossierId, aanleiding, input: handedOn } = uitKlantreis ?? {};
  const herkomst = dossierId && aanleiding ? { dossierId, aanleiding } : null;
  const input = { ...inputOf(aanvraag, teamId, now.regels.versie, herkomst), ...handedOn };
  const env = { by, tijdstip: now.tijdstip, vandaag: now.vandaag, regels: now.regels };
  const advanced: Advanced = begin(latestDefinition(aanvraag.soort)!, input, env);
  return { advanced, cause: { type: 'open', gegevens: input, vandaag: now.vandaag } };
}

/** Who registers and can be the one to turn to. */
const AANSPREEKPUNT: readonly Rol[] = ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'];

const registrationOf = (
  aanvraag: Aanvraag,
  { medewerkerId, hoedanigheid }: { medewerkerId: string; hoedanigheid: Rol },
  known: string | null,
) => ({
  client: { ...aanvraag.client, postcode: aanvraag.client.postcode.replace(' ', '') },
  soort: aanvraag.soort,
  // One person to turn to, from the first day on and over every dossier.
  vastAanspreekpuntId: known ?? (AANSPREEKPUNT.includes(hoedanigheid) ? medewerkerId : null),
  vangnet: !heeftWerkgever(aanvraag),
  werkgeverNaam: aanvraag.werkgever?.naam ?? null,
});

/** The date follows from the aanvraag alone, so a repeated answer needs no second look. */
function answer(
  input: OpenDossierInput,
  now: Reception,
  { dossierId, versie }: Changed & { dossierId: string },
): DossierOpened {
  const { advanced } = begun(input, now, 'n.v.t.', { medewerkerId: '', hoedanigheid: 'SYSTEEM' });
  const clock = advanced.deadlines.find(({ sleutel }) => sleutel === 'BESLISTERMIJN');
  return { kind: 'ok', dossierId, versie, uiterlijkeBeslisdatum: clock?.uiterlijkeDatum ?? null };
}
