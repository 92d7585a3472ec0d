import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('meldingen')
export class MeldingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('text')
  bron!: string;

  @Column('text')
  aan!: string;

  @Column('text')
  soort!: string;

  @Column('text')
  urgentie!: string;

  @Column('integer')
  rang!: number;

  @Column('text')
  tekst!: string;

  @Column('text', { nullable: true })
  medewerkerId!: string | null;

  @Column('text')
  teamId!: string;

  @Column('text')
  kantoorId!: string;

  @Column('text', { array: true })
  teamRollen!: string[];

  @Column('text', { array: true })
  kantoorRollen!: string[];

  @Column('integer')
  niveau!: number;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column(instant)
  at!: string;

  @Column('integer', { nullable: true })
  factSeq!: number | null;

  @Column('text')
  reden!: string;

  @Column('text', { nullable: true })
  redenSleutel!: string | null;

  @Column('integer', { nullable: true })
  redenVersie!: number | null;

  @Column('date', { nullable: true })
  redenDatum!: string | null;

  @Column(instant)
  bezorgenVanafTijdstip!: string;

  @Column({ ...instant, nullable: true })
  bezorgdTijdstip!: string | null;

  @Column('text', { nullable: true })
  opgepaktDoorId!: string | null;

  @Column({ ...instant, nullable: true })
  opgepaktTijdstip!: string | null;

  @Column({ ...instant, nullable: true })
  geescaleerdTijdstip!: string | null;

  @Column({ ...instant, nullable: true })
  afgehandeldTijdstip!: string | null;

  @Column('text', { nullable: true })
  afgehandeldDoorId!: string | null;
}
