import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('dossier_besluiten')
export class DossierBesluitRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @PrimaryColumn('integer')
  factSeq!: number;

  @Column('text')
  soort!: string;

  @Column('text')
  variant!: string;

  @Column('boolean')
  vangnet!: boolean;

  @Column('date')
  besluitDatum!: string;

  @Column('date', { nullable: true })
  uiterlijkeBeslisdatum!: string | null;

  @Column('boolean')
  opTijd!: boolean;

  @Column('text')
  teamId!: string;

  @Column('text', { nullable: true })
  teamBijVerstrijken!: string | null;

  @Column('boolean')
  overgenomenTeLaat!: boolean;

  @Column('text')
  uitkomst!: string;

  @Column('boolean')
  isBesluit!: boolean;

  @Column('boolean')
  naHeropening!: boolean;

  @Column('boolean')
  einde!: boolean;

  @Column('integer', { nullable: true })
  verzuimDagen!: number | null;

  @PrimaryColumn(instant as { type: 'timestamptz' })
  bekendVan!: string;

  @Column(instant)
  bekendTot!: string;
}
