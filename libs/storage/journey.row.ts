import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../domain/json';

@Entity('journeys')
export class JourneyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  clientId!: string;

  @Column('text')
  machineId!: string;

  @Column('integer')
  machineVersion!: number;

  @Column('jsonb')
  value!: JsonObject;

  @Column('jsonb')
  context!: JsonObject;

  @Column('text')
  status!: string;

  @Column('integer')
  seq!: number;

  @Column('bytea')
  hash!: Buffer;
}
