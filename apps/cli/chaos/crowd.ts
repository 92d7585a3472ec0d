import { randomUUID } from 'node:crypto';
import { isBsn } from '../../../libs/domain/bsn';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import type { Chance } from './chance';
import { colleagues, type Colleague } from './centre';
import { DoorClient, type Answer } from './door-client';
import { inventAanvraag, type Ziek } from './aanvragen';
import { formOf, rolesAt } from './gegevens-per-soort';
import type { Acknowledged, Ledger } from './ledger';

interface DossierView {
  versie: number;
  soort: string;
  fase: string;
  status: string;
  team: string;
  eersteZiektedagDatum: Datum;
  acties: { actie: string }[];
}

interface TaakView {
  id: string;
  versie: number;
  dossier: { id: string; soort: string; fase: string };
}

/** A dossier that somebody in the crowd knows of. */
interface Seen {
  team: string;
  soort: string;
  fase: string;
}

/** The people of the centre, who act over HTTP and write down what they were promised. */
export class Crowd {
  vandaag = '2026-01-01' as Datum;
  /** Until when an act without an answer is sent again. */
  until = Infinity;
  refused = 0;
  unanswered = 0;
  /** Answers that blame our own code; a database that is away must give 503. */
  faults = 0;
  private readonly open = new Map<string, Seen>();
  private readonly zieken: Ziek[] = [];
  private readonly clients: Map<string, DoorClient>;
  private bsn = 999_990_000;

  constructor(
    doors: readonly string[],
    private readonly ledger: Ledger,
    private readonly chance: Chance,
    private readonly wanted: number,
    private readonly contention: number,
  ) {
    const note = (status: number): void => void (status === 500 && this.faults++);
    this.clients = new Map(
      colleagues.map(({ id }) => [id, new DoorClient(id, doors, chance.branch(), note)]),
    );
  }

  /** The first dossiers, received over the past weeks, so that some clocks are about to run out. */
  async fill(): Promise<void> {
    const opening = Array.from({ length: this.wanted });
    const openNext = async (): Promise<void> => {
      while (opening.pop() !== undefined || opening.length > 0) await this.openDossier(60);
    };
    await Promise.all([openNext(), openNext(), openNext()]);
  }

  /** One person's day: whatever comes to hand, until `signal` says that it is over. */
  async live(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const roll = this.chance.next();
      if (this.open.size < this.wanted && roll < 0.25) await this.openDossier(20);
      else if (roll < 0.3) await this.handleTaak();
      else if (this.chance.happens(this.contention)) await this.contend();
      else await this.actOn(this.someDossier());
    }
  }

  private readonly latest = (): number => this.until;

  private async openDossier(receivedBefore: number): Promise<void> {
    const { chance, vandaag, zieken } = this;
    const { rol, fase, aanvraag } = inventAanvraag(
      chance,
      vandaag,
      receivedBefore,
      () => this.nextBsn(),
      zieken,
    );
    const by = chance.pick(colleagues.filter((colleague) => colleague.rol === rol));
    const sleutel = randomUUID();
    const answer = await this.send<{ dossierId: string; versie: number }>(by, '/v1/aanvragen', aanvraag, {
      'idempotency-key': sleutel,
    });
    if (answer?.status !== 201) return;
    const { dossierId, versie } = answer.body;
    this.promised({
      soort: 'OPEN',
      sleutel,
      actor: by.id,
      id: dossierId,
      versie,
      feiten: ['AanvraagReceived'],
    });
    const { soort, client, eersteZiektedagDatum } = aanvraag;
    this.open.set(dossierId, { team: by.team, soort, fase });
    if (soort === 'ZW') zieken.push({ client, eersteZiektedagDatum: eersteZiektedagDatum! });
  }

  /** Several people do something to one dossier at once, on the version they all saw. */
  private async contend(): Promise<void> {
    const hot = [...this.open.keys()].slice(0, 3);
    if (hot.length === 0) return;
    const dossierId = this.chance.pick(hot);
    await Promise.all([1, 2, 3, 4].map(() => this.actOn(dossierId)));
  }

  private someDossier(): string | undefined {
    return this.open.size === 0 ? undefined : this.chance.pick([...this.open.keys()]);
  }

  private async actOn(dossierId: string | undefined): Promise<void> {
    if (!dossierId) return;
    const known = this.open.get(dossierId) ?? { team: 'heerlen-1', soort: 'WIA_CLAIM', fase: 'INTAKE' };
    const { team } = known;
    const by = this.colleagueFor(known);
    const seen = await this.clientOf(by).send<DossierView>('GET', `/v1/dossiers/${dossierId}`, this.latest);
    if (seen?.status !== 200) {
      // Handed over to the other team meanwhile: look there next time.
      if (seen?.status === 404)
        this.open.set(dossierId, { ...known, team: team === 'heerlen-1' ? 'heerlen-2' : 'heerlen-1' });
      return;
    }
    const { versie, status, soort, acties, eersteZiektedagDatum } = seen.body;
    if (status !== 'OPEN') return void this.open.delete(dossierId);
    this.open.set(dossierId, { team: seen.body.team, soort, fase: seen.body.fase });
    const names = acties.map(({ actie }) => actie).filter((actie) => formOf(soort, actie));
    const actie = this.chance.weighted(names, (name) => formOf(soort, name)![0]);
    if (!actie) return;
    const gegevens = formOf(soort, actie)![1]({
      ...this,
      team: seen.body.team,
      vandaag: this.vandaag,
      eersteZiektedagDatum,
      chance: this.chance,
    });
    const sleutel = randomUUID();
    const answer = await this.send<{ versie: number; feiten: { type: string }[] }>(
      by,
      `/v1/dossiers/${dossierId}/acties`,
      { actie, gegevens },
      { 'idempotency-key': sleutel, 'if-match': `"${versie}"` },
    );
    if (answer?.status !== 200) return;
    const feiten = answer.body.feiten.map(({ type }) => type);
    this.promised({
      soort: 'ACTIE',
      sleutel,
      actor: by.id,
      id: dossierId,
      versie: answer.body.versie,
      feiten,
    });
  }

  /** Takes a free taak, or the next one, or gives one back. */
  private async handleTaak(): Promise<void> {
    const by = this.chance.pick(colleagues);
    const lijst = this.chance.pick(['vrij', 'mijn']);
    const list = await this.clientOf(by).send<{ items: TaakView[] }>(
      'GET',
      `/v1/taken?lijst=${lijst}`,
      this.latest,
    );
    if (list?.status !== 200 || list.body.items.length === 0) return;
    // Dossiers that the engine opened become known by their taken.
    for (const { dossier } of list.body.items) {
      if (!this.open.has(dossier.id))
        this.open.set(dossier.id, { team: by.team, soort: dossier.soort, fase: dossier.fase });
    }
    const { id, versie } = this.chance.pick(list.body.items);
    const actie = lijst === 'vrij' ? 'pak' : 'geefVrij';
    const answer = await this.send<{ versie: number }>(
      by,
      `/v1/taken/${id}/acties`,
      { actie },
      { 'idempotency-key': randomUUID(), 'if-match': `"${versie}"` },
    );
    if (answer?.status === 200)
      this.promised({ soort: 'TAAK', sleutel: '', actor: by.id, id, versie: answer.body.versie, feiten: [] });
  }

  private colleagueFor({ team, soort, fase }: Seen): Colleague {
    const roles = rolesAt(soort, fase);
    const rol = this.chance.happens(0.1) ? 'PLANNER' : this.chance.pick(roles);
    return this.chance.pick(
      colleagues.filter((colleague) => colleague.team === team && colleague.rol === rol),
    );
  }

  private async send<B>(by: Colleague, path: string, body: object, headers: Record<string, string>) {
    const answer: Answer<B> | undefined = await this.clientOf(by).send<B>(
      'POST',
      path,
      this.latest,
      body,
      headers,
    );
    if (!answer) this.unanswered++;
    else if (answer.status >= 300) this.refused++;
    return answer;
  }

  private promised(act: Acknowledged): void {
    this.ledger.add(act);
  }

  private clientOf({ id }: Colleague): DoorClient {
    return this.clients.get(id)!;
  }

  private nextBsn(): string {
    do this.bsn = this.bsn === 999_999_999 ? 999_990_000 : this.bsn + 1;
    while (!isBsn(String(this.bsn)));
    return String(this.bsn);
  }
}
