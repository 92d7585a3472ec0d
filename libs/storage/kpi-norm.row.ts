import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('kpi_normen')
export class KpiNormRow {
  @PrimaryColumn('text')
  naam!: string;

  @PrimaryColumn('text')
  district!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column({ type: 'numeric', precision: 6, scale: 2 })
  waarde!: string;

  @Column('text')
  reden!: string;

  @Column('text', { nullable: true })
  doorId!: string | null;

  @Column({ ...instant, nullable: true })
  at!: string | null;
}
