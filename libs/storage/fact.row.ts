import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../domain/json';
import { instant } from './instant';

@Entity('facts')
export class FactRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @PrimaryColumn('integer')
  seq!: number;

  @Column('text')
  type!: string;

  @Column('jsonb')
  data!: JsonObject;

  @Column('jsonb', { nullable: true })
  cause!: JsonObject | null;

  @Column('text')
  actorId!: string;

  @Column('text')
  hoedanigheid!: string;

  @Column(instant)
  at!: string;

  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  position!: number;

  @Column('bytea')
  hash!: Buffer;
}
