import { Column, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

/** What every history keeps of a fact beside what it is about: which, by whom in which capacity, and when. */
export abstract class HistoryRow {
  @PrimaryColumn('integer')
  versie!: number;

  @Column('text')
  type!: string;

  @Column('text')
  actorId!: string;

  @Column('text')
  hoedanigheid!: string;

  @Column('jsonb')
  data!: unknown;

  @Column(instant)
  at!: string;
}

/** A history that is also read from one end to the other, in the order in which its facts were recorded. */
export abstract class OrderedHistoryRow extends HistoryRow {
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  position!: number;
}
