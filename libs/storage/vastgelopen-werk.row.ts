import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('vastgelopen_werk')
export class VastgelopenWerkRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  bron!: string;

  @Column('text')
  soort!: string;

  @Column('uuid', { nullable: true })
  journeyId!: string | null;

  @Column('uuid', { nullable: true })
  outboxId!: string | null;

  @Column('integer', { nullable: true })
  factSeq!: number | null;

  @Column('text', { nullable: true })
  klokSleutel!: string | null;

  @Column('integer', { nullable: true })
  klokVersie!: number | null;

  @Column('text', { nullable: true })
  alarm!: string | null;

  @Column('text', { nullable: true })
  volgerPlaats!: string | null;

  @Column('text')
  reden!: string;

  @Column('integer')
  pogingen!: number;

  @Column(instant)
  eerstePogingTijdstip!: string;

  @Column(instant)
  laatstePogingTijdstip!: string;

  @Column(instant)
  volgendePogingTijdstip!: string;

  @Column({ ...instant, nullable: true })
  bezigTotTijdstip!: string | null;

  @Column({ ...instant, nullable: true })
  vastTijdstip!: string | null;

  @Column('integer', { default: 0 })
  versie!: number;

  @Column({ ...instant, nullable: true })
  opgelostTijdstip!: string | null;

  @Column('text', { nullable: true })
  opgelostHoe!: string | null;
}
