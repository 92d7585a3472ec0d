import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('dossier_standen')
export class DossierStandRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @Column('text')
  soort!: string;

  @Column('text')
  variant!: string;

  @Column('boolean')
  vangnet!: boolean;

  @Column('text')
  teamId!: string;

  @Column('text')
  fase!: string;

  @Column('boolean')
  open!: boolean;

  @Column('boolean')
  beslist!: boolean;

  @Column('date', { nullable: true })
  uiterlijkeBeslisdatum!: string | null;

  @Column('boolean')
  opgeschort!: boolean;

  @Column('boolean')
  overgenomenTeLaat!: boolean;

  @Column('boolean')
  instroom!: boolean;

  @PrimaryColumn('date')
  geldigVan!: string;

  @Column('date')
  geldigTot!: string;

  @PrimaryColumn(instant as { type: 'timestamptz' })
  bekendVan!: string;

  @Column(instant)
  bekendTot!: string;
}
