import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('dossier_overview')
export class DossierOverviewRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('text')
  soort!: string;

  @Column('text')
  fase!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  uitkomst!: string | null;

  @Column('text')
  teamId!: string;

  @Column('text', { nullable: true })
  vastAanspreekpuntId!: string | null;

  @Column('date')
  ontvangstDatum!: string;

  @Column('boolean')
  vangnet!: boolean;

  @Column('text', { nullable: true })
  werkgeverNaam!: string | null;

  @Column('date', { nullable: true })
  wettelijkeDatum!: string | null;

  @Column('date', { nullable: true })
  uiterlijkeBeslisdatum!: string | null;

  @Column('text')
  termijnStatus!: string;

  @Column('text', { nullable: true })
  termijnGrondslag!: string | null;

  @Column('text', { nullable: true })
  zonderTermijnReden!: string | null;

  @Column('date', { nullable: true })
  opgeschortSindsDatum!: string | null;

  @Column(instant)
  faseSindsTijdstip!: string;

  @Column({ ...instant, nullable: true })
  afgeslotenTijdstip!: string | null;
}
