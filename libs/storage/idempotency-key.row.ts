import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('idempotency_keys')
export class IdempotencyKeyRow {
  @PrimaryColumn('text')
  actorId!: string;

  @PrimaryColumn('text')
  sleutel!: string;

  @Column('text')
  verzoekHash!: string;

  @Column('jsonb')
  antwoord!: unknown;

  @Column({ ...instant, default: () => 'clock_timestamp()' })
  createdAt!: string;
}
