import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('dossier_verblijven')
export class DossierVerblijfRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @PrimaryColumn('text')
  fase!: string;

  @Column('text')
  teamId!: string;

  @Column('date')
  vertrekDatum!: string;

  @Column('integer')
  dagen!: number;

  @PrimaryColumn(instant as { type: 'timestamptz' })
  bekendVan!: string;

  @Column(instant)
  bekendTot!: string;
}
