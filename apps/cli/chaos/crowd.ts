import { isBsn } from '../../../libs/domain/bsn';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import type { Rol } from '../../../libs/domain/rollen';
import { inventAanvraag, type Binnengekomen, type Ziek } from './aanvragen';
import { handleMany, handleMelding, handleTaak, type Met } from './besides';
import { colleagues, type Colleague } from './centre';
import type { Chance } from './chance';
import { AFTER_CLOSING, type LateSum } from './gegevens-dwangsom';
import { formOf, rolesAt } from './gegevens-per-soort';
import type { Ledger } from './ledger';
import { People } from './people';

interface DossierView {
  versie: number;
  soort: string;
  fase: string;
  status: string;
  team: string;
  termijnStatus: string;
  eersteZiektedagDatum: Datum;
  acties: { actie: string }[];
}

/** A dossier that somebody in the crowd knows of. */
interface Seen {
  team: string;
  soort: string;
  fase: string;
}

/** The acts for which somebody looks at the screen what deciding late costs. */
const SOMMEN: readonly string[] = ['stelDwangsomVast', 'registreerDwangsombetaling'];

/** The people of the centre, who act over HTTP and write down what they were promised. */
export class Crowd extends People {
  private readonly open = new Map<string, Seen>();
  /** Those whose term has passed, so that somebody may hold us to it. */
  private readonly late = new Set<string>();
  private readonly zieken: Ziek[] = [];
  private bsn = 999_990_000;

  constructor(
    doors: readonly string[],
    ledger: Ledger,
    chance: Chance,
    private readonly wanted: number,
    private readonly contention: number,
  ) {
    super(doors, ledger, chance);
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
      else if (roll < 0.3) this.meet(await handleTaak(this));
      else if (roll < 0.36) await handleMelding(this);
      else if (roll < 0.38) await handleMany(this);
      else if (roll < 0.46 && this.late.size > 0)
        await this.actOn(this.chance.pick([...this.late]), 'PROCESBEGELEIDER');
      else if (this.chance.happens(this.contention)) await this.contend();
      else await this.actOn(this.someDossier());
    }
  }

  /** Dossiers that others opened become known by the lists they are in. */
  meet(dossiers: readonly Met[]): void {
    for (const { id, ...seen } of dossiers) if (!this.open.has(id)) this.open.set(id, seen);
  }

  private async openDossier(receivedBefore: number): Promise<void> {
    const { chance, vandaag, zieken } = this;
    const nextBsn = (): string => this.nextBsn();
    await this.receive(inventAanvraag(chance, vandaag, receivedBefore, nextBsn, zieken));
  }

  /** An aanvraag that came in is registered; its dossier, unless it was refused. */
  async receive({ rol, fase, aanvraag }: Binnengekomen): Promise<string | undefined> {
    const { chance, zieken } = this;
    const by = chance.pick(colleagues.filter((colleague) => colleague.rol === rol));
    const { sleutel, answer } = await this.act<{ dossierId: string; versie: number }>(
      by,
      '/v1/aanvragen',
      aanvraag,
    );
    if (answer?.status !== 201) return undefined;
    const { dossierId: id, versie } = answer.body;
    this.promised({ soort: 'OPEN', sleutel, actor: by.id, id, versie, feiten: ['AanvraagReceived'] });
    const { soort, client, eersteZiektedagDatum } = aanvraag;
    this.open.set(id, { team: by.team, soort, fase });
    if (soort === 'ZW') zieken.push({ client, eersteZiektedagDatum: eersteZiektedagDatum! });
    return id;
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

  private async actOn(id: string | undefined, as?: Rol): Promise<void> {
    if (!id) return;
    const known = this.open.get(id) ?? { team: 'heerlen-1', soort: 'WIA_CLAIM', fase: 'INTAKE' };
    const by = this.colleagueFor(known, as);
    const seen = await this.look<DossierView>(by, `/v1/dossiers/${id}`);
    if (seen?.status !== 200) {
      // Handed over to the other team meanwhile: look there next time.
      if (seen?.status === 404)
        this.open.set(id, { ...known, team: known.team === 'heerlen-1' ? 'heerlen-2' : 'heerlen-1' });
      return;
    }
    const { versie, status, soort, fase, team, termijnStatus, acties, eersteZiektedagDatum } = seen.body;
    this.open.set(id, { team, soort, fase });
    if (termijnStatus === 'VERSTREKEN') this.late.add(id);
    const possible = acties.map(({ actie }) => actie).filter((actie) => formOf(soort, actie));
    const names = status === 'OPEN' ? possible : possible.filter((actie) => AFTER_CLOSING.includes(actie));
    // Of a closed dossier only what deciding late costs is left, now and then.
    if (status !== 'OPEN' && (names.length === 0 || this.chance.happens(0.3))) this.forget(id);
    const actie = this.chance.weighted(names, (name) => formOf(soort, name)![0]);
    if (!actie) return;
    const gegevens = formOf(soort, actie)![1]({
      team,
      vandaag: this.vandaag,
      eersteZiektedagDatum,
      chance: this.chance,
      late: SOMMEN.includes(actie) ? await this.lateSum(by, id) : undefined,
    });
    const { sleutel, answer } = await this.act<{ versie: number; feiten: { type: string }[] }>(
      by,
      `/v1/dossiers/${id}/acties`,
      { actie, gegevens },
      versie,
    );
    if (answer?.status !== 200) return;
    const feiten = answer.body.feiten.map(({ type }) => type);
    this.promised({ soort: 'ACTIE', sleutel, actor: by.id, id, versie: answer.body.versie, feiten });
  }

  /** What the clock of the dwangsom says on the screen. */
  private async lateSum(by: Colleague, id: string): Promise<LateSum | undefined> {
    const clocks = await this.look<{ items: { dwangsom?: LateSum }[] }>(by, `/v1/dossiers/${id}/termijnen`);
    return clocks?.body.items?.find(({ dwangsom }) => dwangsom)?.dwangsom;
  }

  private forget(id: string): void {
    this.open.delete(id);
    this.late.delete(id);
  }

  private colleagueFor({ team, soort, fase }: Seen, as?: Rol): Colleague {
    const rol = as ?? (this.chance.happens(0.1) ? 'PLANNER' : this.chance.pick(rolesAt(soort, fase)));
    return this.chance.pick(
      colleagues.filter((colleague) => colleague.team === team && colleague.rol === rol),
    );
  }

  nextBsn(): string {
    do this.bsn = this.bsn === 999_999_999 ? 999_990_000 : this.bsn + 1;
    while (!isBsn(String(this.bsn)));
    return String(this.bsn);
  }
}
