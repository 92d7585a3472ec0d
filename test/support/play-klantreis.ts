import Ajv from 'ajv';
import { asActor } from '../../apps/cli/demo/bezetting';
import type { Step } from '../../apps/cli/demo/story';
import { foutenIn, inputOf, type Soort } from '../../libs/domain/aanvraag';
import { splitCompartments } from '../../libs/domain/acts/compartments';
import { medischeInhoud } from '../../libs/domain/controles/scan-medisch';
import type { Fact } from '../../libs/domain/facts';
import { advance, begin, type Advanced } from '../../libs/domain/journey';
import { definitionOf, latestDefinition } from '../../libs/domain/journeys/registry';
import type { JsonObject } from '../../libs/domain/json';
import { gevolgOf } from '../../libs/domain/klantreis/gevolgen';
import { hoedanigheidVoor, type By } from '../../libs/domain/rollen';
import type { TaakSleutel } from '../../libs/domain/taken/open-taken';
import { isDatum, type Datum } from '../../libs/domain/termijnen/datum';

const ajv = new Ajv({ strict: false, multipleOfPrecision: 6, formats: { datum: isDatum } });
const SYSTEEM: By = { medewerkerId: 'systeem', hoedanigheid: 'SYSTEEM' };
const at = (datum: Datum) => ({ vandaag: datum, tijdstip: `${datum}T10:00:00.000Z` });

/** Where a client who moved lives now: which team that is, the postcode table knows. */
const ELDERS = 'elders-1';

interface News {
  soort: Soort;
  fact: Fact;
}

/** The dossiers of one client as a story makes them, on the rules alone: acts, alarms, and what dossiers tell each other. */
export class PlayedKlantreis {
  readonly dossiers = new Map<Soort, Advanced>();
  private readonly taken = new Map<Soort, Set<TaakSleutel>>();
  private news: News[] = [];
  /** The team of the woonplaats, and who may look wherever the dossier is. */
  private team = '';
  private readonly aanspreekpunt: string[] = [];

  /** Plays everything; throws at the first thing that the rules refuse. */
  static of(steps: readonly Step[]): PlayedKlantreis {
    const played = new PlayedKlantreis();
    steps.forEach((step, index) => {
      if (step.datum !== steps[index - 1]?.datum) played.beginDay(step.datum);
      played.take(step);
      if (step.datum !== steps[index + 1]?.datum) played.spread(step.datum);
    });
    return played;
  }

  get open(): [Soort, Advanced][] {
    return [...this.dossiers].filter(([, { stored }]) => stored.status !== 'done');
  }

  private take({ dossier, datum, door, deed }: Step): void {
    if (deed.soort === 'open') {
      const { aanvraag } = deed;
      const [fout] = foutenIn(aanvraag, datum);
      if (fout) throw new Error(`${dossier}: ${fout.veld} ${fout.melding}`);
      this.team ||= door.teamId!;
      this.aanspreekpunt.push(door.id);
      this.begin(dossier, inputOf(aanvraag, door.teamId!, 1), datum, {
        medewerkerId: door.id,
        hoedanigheid: 'PROCESBEGELEIDER',
      });
      return;
    }
    const before = this.dossiers.get(dossier);
    if (!before) throw new Error(`${dossier} is not there on ${datum}: ${JSON.stringify(deed)}`);
    if (deed.soort === 'taak') {
      if (this.taken.get(dossier)!.has(deed.taak)) return;
      throw new Error(`${dossier} has no taak ${deed.taak} on ${datum}`);
    }
    const { actie, gegevens } = deed;
    const { teamId } = before.stored.context;
    if (door.teamId && ![door.teamId, ELDERS].includes(teamId) && !this.aanspreekpunt.includes(door.id))
      throw new Error(`${door.id} does not see ${dossier} of ${teamId} on ${datum}`);
    const known = definitionOf(before.stored).acts[actie];
    if (!known) throw new Error(`${dossier} has no act ${actie}`);
    const { schema, rollen, checkMedisch } = known;
    const hoedanigheid = hoedanigheidVoor(asActor(door, datum), rollen);
    if (!hoedanigheid) throw new Error(`${actie} of ${dossier} is not for ${door.id}`);
    if (!ajv.validate(schema, gegevens)) throw new Error(`${dossier} ${actie}: ${ajv.errorsText()}`);
    const by = { medewerkerId: door.id, hoedanigheid };
    const refusal = medischeInhoud(schema, gegevens) ?? checkMedisch?.(gegevens, { by, ...at(datum) });
    if (refusal) throw new Error(`${dossier} ${actie}: ${refusal.detail}`);
    this.act(dossier, actie, splitCompartments(schema, gegevens).proces, by, datum, true);
  }

  private begin(soort: Soort, input: JsonObject, datum: Datum, by: By): void {
    this.keep(soort, begin(latestDefinition(soort)!, input, { by, ...at(datum) }));
  }

  private act(soort: Soort, type: string, gegevens: JsonObject, by: By, datum: Datum, must: boolean): void {
    const { stored } = this.dossiers.get(soort)!;
    const decision = advance(definitionOf(stored), stored, { type, gegevens, by, ...at(datum) });
    if (decision.ok) return this.keep(soort, decision);
    if (must)
      throw new Error(
        `${soort} ${type} on ${datum}: ${decision.refusal.detail} ${JSON.stringify(stored.value)}`,
      );
  }

  private keep(soort: Soort, advanced: Advanced): void {
    this.dossiers.set(soort, advanced);
    const { geopend, gesloten } = advanced.taken;
    const open = [...(this.taken.get(soort) ?? [])].filter((taak) => !gesloten.includes(taak));
    this.taken.set(soort, new Set([...open, ...geopend.map((taak) => taak.soort)]));
    this.news.push(...advanced.facts.map((fact) => ({ soort, fact })));
  }

  /** Every alarm up to and including this morning, on its own day, with what it leads to elsewhere. */
  private beginDay(datum: Datum): void {
    for (;;) {
      const due = this.open
        .flatMap(([soort, { deadlines }]) =>
          deadlines.flatMap(({ sleutel, versie, alarm }) =>
            alarm ? [{ soort, sleutel, versie, ...alarm }] : [],
          ),
        )
        .filter((alarm) => alarm.datum <= datum)
        .sort((a, b) => (a.datum < b.datum ? -1 : 1))[0];
      if (!due) return;
      const { soort, sleutel, versie, alarm } = due;
      this.act(soort, 'laatAlarmAfgaan', { sleutel, versie, alarm }, SYSTEEM, due.datum, true);
      this.spread(due.datum);
    }
  }

  /** At the end of the day the dossiers of a client hear of each other. */
  private spread(datum: Datum): void {
    for (let next = this.news.shift(); next; next = this.news.shift()) {
      const gevolg = gevolgOf(next.soort, next.fact);
      const { soort } = next;
      const others = this.open.map(([name]) => name).filter((name) => name !== soort);
      if (gevolg?.soort === 'OPEN') {
        const { dossierSoort, aanleiding, input } = gevolg;
        if (this.open.some(([name]) => name === dossierSoort)) continue;
        const basis = {
          teamId: this.team,
          ontvangstDatum: datum,
          eersteZiektedagDatum: null,
          heeftWerkgever: false,
        };
        const herkomst = { dossierId: soort, aanleiding };
        this.begin(dossierSoort, { ...basis, aanvrager: 'UWV_INTERN', herkomst, ...input }, datum, SYSTEEM);
      } else if (gevolg?.soort === 'BERICHT') {
        const { aan, bericht, uitkomst } = gevolg;
        const gegevens = { bericht, vanDossierId: soort, datum: gevolg.datum, ...(uitkomst && { uitkomst }) };
        for (const other of others.filter((name) => aan.includes(name)))
          this.act(other, 'verneem', gegevens, SYSTEEM, datum, false);
      } else if (gevolg?.soort === 'OVERLIJDEN') {
        const { overlijdensDatum } = gevolg;
        for (const other of others)
          this.act(other, 'registreerOverlijden', { overlijdensDatum }, SYSTEEM, datum, false);
      } else if (gevolg?.soort === 'VERHUIZING') {
        const gegevens = { naarTeam: ELDERS, reden: 'verhuisd' };
        for (const name of [soort, ...others]) this.act(name, 'draagOver', gegevens, SYSTEEM, datum, false);
      }
    }
  }
}
