import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('taken')
export class TaakRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('text')
  soort!: string;

  @Column('text')
  discipline!: string;

  @Column('text')
  teamId!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  behandelaarId!: string | null;

  @Column({ ...instant, nullable: true })
  behandelaarSindsTijdstip!: string | null;

  @Column('date', { nullable: true })
  wachtTotDatum!: string | null;

  @Column('text', { nullable: true })
  wachtReden!: string | null;

  @Column('text', { nullable: true })
  gedelegeerdDoorId!: string | null;

  @Column('text', { nullable: true })
  waarnemingVoorId!: string | null;

  @Column('text', { nullable: true })
  overdrachtsnotitie!: string | null;

  @Column('text', { nullable: true })
  titel!: string | null;

  @Column('date', { nullable: true })
  gereedDatum!: string | null;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('integer')
  geopendSeq!: number;

  @Column(instant)
  geopendTijdstip!: string;

  @Column({ ...instant, nullable: true })
  geslotenTijdstip!: string | null;

  @Column('date', { nullable: true })
  uiterlijkeBeslisdatum!: string | null;

  @Column('date', { nullable: true })
  termijnDatum!: string | null;

  @Column('integer', { default: 0 })
  dwangsomDagen!: number;

  @Column('date', { nullable: true })
  clientDatum!: string | null;

  @Column('date', { nullable: true })
  normDatum!: string | null;

  @Column('date')
  bodemDatum!: string;

  @Column('integer', { default: 0 })
  haastDagen!: number;

  @Column('text', { nullable: true })
  haastReden!: string | null;

  @Column('text', { nullable: true })
  haastDoorId!: string | null;

  @Column({ ...instant, nullable: true })
  haastTijdstip!: string | null;

  @Column('date', { nullable: true })
  plaatsDatum!: string | null;

  @Column('text', { nullable: true })
  plaatsReden!: string | null;

  @Column('text', { nullable: true })
  plaatsDoorId!: string | null;

  @Column('text', { nullable: true })
  vorigeId!: string | null;

  @Column('text', { nullable: true })
  voorkeurId!: string | null;

  @Column('text', { nullable: true })
  wachtFeit!: string | null;

  @Column('text', { nullable: true })
  gewektFeit!: string | null;
}
