import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mdo_agendapunten')
export class MdoAgendapuntRow {
  @PrimaryColumn('uuid')
  sessieId!: string;

  @PrimaryColumn('uuid')
  journeyId!: string;

  @Column('integer')
  volgorde!: number;

  @Column('jsonb')
  redenen!: unknown;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  reden!: string | null;

  @Column('integer', { default: 0 })
  seconden!: number;

  @Column('integer', { nullable: true })
  feitVan!: number | null;

  @Column('integer', { nullable: true })
  feitTotEnMet!: number | null;
}
