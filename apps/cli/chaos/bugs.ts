import type { Edit } from './built-copy';
import { NEVER } from './fault-plan';
import type { Profile } from './trial';

export interface Bug {
  name: string;
  what: string;
  edits: readonly Edit[];
  /** Circumstances in which it shows, when the usual ones are too kind. */
  profile?: Partial<Profile>;
  /** At least one of these promises must break; another one breaking would prove nothing. */
  breaks: readonly string[];
}

const HOUR_MS = 3_600_000;
/** For bugs that need no crash: what the processes do not spend on starting again goes into acts. */
const STANDING = { killApi: NEVER, killWorker: NEVER, killPostgres: NEVER };

export const BUGS: readonly Bug[] = [
  {
    name: 'acknowledge-before-commit',
    what: 'the answer leaves before the statement has run',
    edits: [
      {
        file: 'libs/storage/change-journey.js',
        find: 'const { rows } = await client.query({',
        replace: `const rows = [{ moved: 1 }];
    const later = (statement) => setTimeout(() => client.query(statement).catch(() => undefined), 40);
    later({`,
      },
    ],
    profile: { contention: 0.5 },
    breaks: ['an acknowledged act is in the log as answered', 'no version was promised to two people'],
  },
  {
    name: 'position-only-follower',
    what: 'the follower of the log asks for position > last, and so skips whoever commits late',
    edits: [
      {
        file: 'libs/storage/followers.js',
        find: 'where (f.xid, f.position) > ($1::xid8, $2::bigint) and f.xid < pg_snapshot_xmin(pg_current_snapshot())',
        replace: 'where $1::xid8 is not null and f.position > $2::bigint',
      },
      {
        file: 'libs/storage/followers.js',
        find: 'order by f.xid, f.position limit $3',
        replace: 'order by f.position limit $3',
      },
    ],
    // A disk that takes its time keeps transactions open for long enough to overtake each other.
    profile: { slowCommitMs: 60, people: 12, pace: STANDING },
    breaks: ['production counts equal a recount'],
  },
  {
    name: 'counts-in-two-transactions',
    what: 'the counts commit before the place of the follower, and what is there already is added to its day again',
    edits: [
      {
        file: 'libs/storage/volgers.js',
        find: '(facts) => volger.effect(manager, facts)',
        replace:
          "(facts) => volger.effect(volger.soort === 'PRODUCTIE' ? dataSource.manager : manager, facts)",
      },
      {
        // Without this the key of a row stops the bug by itself: two walls, both down here.
        file: 'libs/storage/productie.js',
        find: 'sum(norm_minuten) from geteld',
        replace: 'sum(norm_minuten) from nieuw',
      },
    ],
    breaks: ['production counts equal a recount'],
  },
  {
    name: 'letter-in-two-transactions',
    what: 'a message is marked done before its letter is stored',
    edits: [
      {
        file: 'libs/casework/commands/send-brief.js',
        find: 'return this.dataSource.transaction(async (manager) => {',
        replace: `await (0, outbox_1.markDone)(this.dataSource.manager, input.outboxId);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return this.dataSource.transaction(async (manager) => {`,
      },
    ],
    breaks: ['a message that is done has its letter'],
  },
  {
    name: 'alarm-by-application-clock',
    what: 'the clock of the worker decides that the day has come, and it runs days ahead',
    edits: [
      {
        file: 'libs/casework/commands/let-alarm-fall.js',
        find: 'due.datum > journey.vandaag',
        replace: 'due.datum > new Date().toISOString().slice(0, 10)',
      },
    ],
    // Time itself stands nearly still: who is early is early by the application clock.
    profile: { skews: [90 * 24 * HOUR_MS], pace: { killWorker: 6, doubleJobs: 0.7, moveClock: NEVER } },
    breaks: ['no alarm fell before its day', 'none fell before midnight by the clock of the database'],
  },
  {
    name: 'unconditional-update',
    what: 'the state is written whatever version it has meanwhile, and a fact that is there already is passed over',
    edits: [
      {
        file: 'libs/storage/write-change.js',
        find: 'where id = $1 and seq = $19 returning id',
        replace: 'where id = $1 and $19::integer is not null returning id',
      },
      {
        // Without this the unique (journey_id, seq) of the log stops the bug by itself: two walls, both down here.
        file: 'libs/storage/write-change.js',
        find: 'as x(seq integer, type text, data jsonb, cause jsonb, hash text)),',
        replace: 'as x(seq integer, type text, data jsonb, cause jsonb, hash text) on conflict do nothing),',
      },
    ],
    profile: { contention: 0.5, pace: STANDING },
    breaks: ['no version was promised to two people', 'an acknowledged act is in the log as answered'],
  },
  {
    name: 'alarm-without-memory',
    what: 'an alarm that fell is not remembered when the same job comes again',
    edits: [
      {
        file: 'libs/domain/acts/klok.js',
        find: ' || !mayStillFall(deadline, alarm)',
        replace: '',
      },
    ],
    profile: { pace: { ...STANDING, doubleJobs: 0.7 } },
    breaks: [
      'an alarm falls once per clock, version and kind',
      'every alarm that was due fell once, in a dossier that was left alone',
    ],
  },
  {
    name: 'queue-is-the-truth',
    what: 'the sweep trusts that the queue still has every job it was handed',
    edits: [
      { file: 'apps/worker/deadline-sweep.js', find: '() => catchMissed(sweep, signal),', replace: '' },
      { file: 'apps/worker/deadline-sweep.js', find: '() => restoreFlushed(sweep),', replace: '' },
    ],
    profile: { pace: { emptyQueue: 2, moveClock: 1 } },
    breaks: [
      'no alarm that is due is waiting',
      'no alarm was lost',
      'every alarm that was due fell once, in a dossier that was left alone',
    ],
  },
  {
    name: 'key-not-stored',
    what: 'the answer under an idempotency key is not kept, so a lost answer cannot be asked again',
    edits: [
      {
        file: 'libs/storage/write-change.js',
        find: 'jsonb_to_recordset($11) as x(sleutel text, verzoek_hash text, antwoord jsonb)),',
        replace: `jsonb_to_recordset($11) as x(sleutel text, verzoek_hash text, antwoord jsonb) where x.sleutel = ''),`,
      },
    ],
    breaks: ['an acknowledged act has its answer on record'],
  },
  {
    name: 'melding-in-two-transactions',
    what: 'the follower moves on before what it read is told, so a crash in between tells nobody',
    edits: [
      {
        file: 'libs/storage/volgers.js',
        find: '(facts) => volger.effect(manager, facts)',
        replace: `(facts) => volger.soort !== 'MELDINGEN' ? volger.effect(manager, facts) : void setTimeout(() =>
          dataSource.transaction((later) => volger.effect(later, facts)).catch(() => undefined), 700)`,
      },
    ],
    profile: { pace: { killWorker: 1.5, moveClock: 1 } },
    breaks: [
      'a term that passed in an open dossier was told to somebody',
      'an ingebrekestelling in an open dossier was told to somebody',
    ],
  },
  {
    name: 'melding-never-closes',
    what: 'what lost its reason stays in the list of whoever had to hear it',
    edits: [
      {
        file: 'libs/storage/melding-feiten.js',
        find: 'await (0, meldingen_1.closeGone)(manager, dossiersOf(facts));',
        replace: '',
      },
    ],
    profile: { pace: STANDING },
    breaks: ['no melding is open whose reason is gone'],
  },
  {
    name: 'melding-without-history',
    what: 'who picked a melding up is written over the row, and nowhere else',
    edits: [
      {
        file: 'libs/storage/change-melding.js',
        find: "select c.id, c.versie, '${type}', $3, $4, ${(0, meldingen_1.STAND)('c')}, regie_now() from changed c),",
        replace:
          "select c.id, c.versie, '${type}', $3, $4, ${(0, meldingen_1.STAND)('c')}, regie_now() from changed c where false),",
      },
    ],
    profile: { pace: STANDING },
    breaks: ['a melding is as its history says', 'an acknowledged act on a melding is on record'],
  },
  {
    name: 'dwangsom-set-again',
    what: 'a dwangsom that has been set is offered to be set once more',
    edits: [
      {
        file: 'libs/domain/acts/dwangsom-acts.js',
        find: 'if (!stand.vastgesteld)',
        replace: 'if (stand)',
      },
    ],
    profile: { pace: { ...STANDING, moveClock: 1.5 } },
    breaks: ['a dwangsom that was set is what its days cost, once per ingebrekestelling'],
  },
  {
    name: 'annex-in-the-clear',
    what: 'half of the letters leave without their medical annex, and the others have it unsealed',
    edits: [
      {
        file: 'libs/casework/commands/send-brief.js',
        find: 'if (briefId && bijlage) {',
        replace: 'if (briefId && bijlage && dossierId < "8") {',
      },
      {
        file: 'libs/storage/bijlagen.js',
        find: "cipher.sealMedisch({ pdf: bijlage.pdf.toString('base64') }),",
        replace: "Buffer.from(JSON.stringify({ pdf: bijlage.pdf.toString('base64') })),",
      },
    ],
    profile: { pace: STANDING },
    breaks: [
      'a letter on the judgment of an arts has its annex, and no other letter has',
      'nothing an arts wrote stands readable in a table',
    ],
  },
];
