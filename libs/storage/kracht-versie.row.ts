import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('kracht_versies')
export class KrachtVersieRow {
  @PrimaryColumn('text')
  medewerkerId!: string;

  @PrimaryColumn(instant as { type: 'timestamptz' })
  bekendVan!: string;

  @Column(instant)
  bekendTot!: string;

  @Column('text', { array: true })
  teamIds!: string[];

  @Column('jsonb')
  kracht!: object;
}
