import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('afwezigheden')
export class AfwezigheidRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  medewerkerId!: string;

  @Column('text')
  soort!: string;

  @Column('date')
  vanDatum!: string;

  @Column('date', { nullable: true })
  totEnMetDatum!: string | null;

  @Column('text', { nullable: true })
  vervangerId!: string | null;

  @Column('boolean', { default: false })
  ingetrokken!: boolean;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('text')
  doorId!: string;

  @Column(instant)
  at!: string;
}
