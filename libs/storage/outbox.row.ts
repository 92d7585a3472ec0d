import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../domain/json';
import { instant } from './instant';

@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('integer')
  factSeq!: number;

  @Column('text')
  soort!: string;

  @Column('jsonb')
  data!: JsonObject;

  @Column({ ...instant, default: () => 'clock_timestamp()' })
  createdAt!: string;

  @Column({ ...instant, nullable: true })
  sentAt!: string | null;

  @Column({ ...instant, nullable: true })
  doneAt!: string | null;

  @Column('integer', { default: 0 })
  overdrachten!: number;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column({ ...instant, nullable: true })
  deadAt!: string | null;

  @Column('text', { nullable: true })
  error!: string | null;
}
