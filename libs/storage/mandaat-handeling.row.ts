import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('mandaat_handelingen')
export class MandaatHandelingRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @PrimaryColumn('integer')
  factSeq!: number;

  @Column('uuid')
  id!: string;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('uuid')
  mandaatId!: string;

  @Column('text')
  actie!: string;

  @Column('text')
  doorId!: string;

  @Column(instant)
  at!: string;

  @Column('boolean')
  beoordelen!: boolean;

  @Column('text', { array: true, default: [] })
  aanleidingen!: string[];

  @Column('text', { nullable: true })
  oordeel!: string | null;

  @Column('text', { nullable: true })
  reden!: string | null;

  @Column('text', { nullable: true })
  beoordeeldDoorId!: string | null;

  @Column({ ...instant, nullable: true })
  beoordeeldTijdstip!: string | null;
}
