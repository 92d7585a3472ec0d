import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('clients')
export class ClientRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea')
  bsnHash!: Buffer;

  @Column('bytea')
  bsnVersleuteld!: Buffer;

  @Column('text')
  bsnEinde!: string;

  @Column('text')
  naam!: string;

  @Column('date')
  geboorteDatum!: string;

  @Column('text')
  postcode!: string;
}
