import { Column, Entity, PrimaryColumn } from 'typeorm';

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
  value!: unknown;

  @Column('jsonb')
  context!: unknown;

  @Column('text')
  status!: string;

  @Column('integer')
  seq!: number;

  @Column('bytea')
  hash!: Buffer;
}
