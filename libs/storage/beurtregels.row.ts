import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('beurtregels')
export class BeurtregelsRow {
  @PrimaryColumn('boolean', { default: true })
  een!: boolean;

  @Column('jsonb')
  regels!: unknown;
}
