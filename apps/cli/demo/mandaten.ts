import type { CommandBus } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { ActOnDossier } from '../../../libs/casework/commands/act-on-dossier';
import { ActOnMandaat } from '../../../libs/casework/commands/act-on-mandaat';
import { GeefMandaat, type GeefMandaatInput } from '../../../libs/casework/commands/geef-mandaat';
import type { MandaatActie } from '../../../libs/domain/mandaat/mandaat';
import type { Actor, Rol } from '../../../libs/domain/rollen';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { TEAMS } from '../centre/kantoren';
import type { Medewerker } from '../centre/medewerkers';
import { asActor } from './bezetting';

type Mandaat = GeefMandaatInput['mandaat'];

/** What was delegated in every team: given, accepted, and of dossiers that ask for it reported back and returned. */
export async function delegate(
  bus: CommandBus,
  dataSource: DataSource,
  people: readonly Medewerker[],
  vandaag: Datum,
): Promise<void> {
  for (const { id: team } of TEAMS) {
    const one = (rol: Rol) => {
      const found = people.find((wie) => wie.teamId === team && asActor(wie, vandaag).rollen.includes(rol));
      return found && asActor(found, vandaag);
    };
    const [arts, smv] = [one('VERZEKERINGSARTS'), one('SMV')];
    if (!arts || !smv) continue;
    const opdracht = new Opdracht(bus, arts, smv, vandaag);
    await opdracht.geef({ handelingen: ['registreerContact'], soort: 'ZW', toelichting: 'Eerste contact' });
    const aanvaard = await opdracht.geef({ handelingen: ['rondDossiervormingAf'], soort: 'WIA_CLAIM' });
    await opdracht.doet(aanvaard, 'aanvaard', smv);
    // In the order of the names: every load is the same.
    const dossiers = (await dataSource.query(
      `select j.id, j.seq from dossier_overview o join journeys j on j.id = o.journey_id
         join clients c on c.id = o.client_id
       where o.team_id = $1 and o.status = 'OPEN' and o.fase = 'DOSSIERVORMING'
       order by o.ontvangst_datum, c.naam limit 2`,
      [team],
    )) as { id: string; seq: number }[];
    for (const [index, { id, seq }] of dossiers.entries()) {
      const given = await opdracht.geef({ handelingen: ['vraagMedischeInformatie'], dossierId: id });
      await must(
        bus.execute(
          new ActOnDossier({
            dossierId: id,
            actie: 'vraagMedischeInformatie',
            gegevens: { bron: 'HUISARTS', gevraagdDatum: vandaag },
            verwachteVersie: seq,
            by: smv,
          }),
        ),
      );
      const versie = await opdracht.doet({ ...given, versie: given.versie + 1 }, 'meldTerug', smv);
      if (index === 1) await opdracht.doet({ ...given, versie }, 'stuurTerug', arts, 'NADER_CONTACT');
    }
  }
}

/** What one arts gives one SMV, and what becomes of it. */
class Opdracht {
  constructor(
    private readonly bus: CommandBus,
    private readonly arts: Actor,
    private readonly smv: Actor,
    private readonly vandaag: Datum,
  ) {}

  async geef(over: Partial<Mandaat> & Pick<Mandaat, 'handelingen'>): Promise<{ id: string; versie: number }> {
    const mandaat: Mandaat = {
      dossierId: null,
      soort: null,
      aanId: this.smv.medewerkerId,
      maximum: null,
      totFase: null,
      toelichting: null,
      vanDatum: null,
      totDatum: addDays(this.vandaag, 90),
      terugVoorDatum: addDays(this.vandaag, 60),
      review: 'BIJ_AANLEIDING',
      reviewPercentage: null,
      ...over,
    };
    return must(this.bus.execute(new GeefMandaat({ mandaat, by: this.arts })));
  }

  /** The version after it. */
  async doet(
    { id: mandaatId, versie: verwachteVersie }: { id: string; versie: number },
    actie: MandaatActie,
    by: Actor,
    reden?: string,
  ): Promise<number> {
    const act = new ActOnMandaat({ mandaatId, actie, by, verwachteVersie, ...(reden && { reden }) });
    return (await must(this.bus.execute(act))).versie;
  }
}

async function must<T extends { kind: string }>(done: Promise<T>): Promise<Extract<T, { kind: 'ok' }>> {
  const result = await done;
  if (result.kind !== 'ok') throw new Error(`demo: delegating was ${JSON.stringify(result)}`);
  return result as Extract<T, { kind: 'ok' }>;
}
