import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('werkpatronen')
export class WerkpatroonRow {
  @PrimaryColumn('text')
  medewerkerId!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('integer', { array: true })
  minuten!: number[];

  @Column('integer', { default: 0 })
  aandeelOpleiding!: number;

  @Column('numeric', { precision: 6, scale: 5, default: 1 })
  dekking!: number;

  @Column('text', { nullable: true })
  doorId!: string | null;

  @Column({ ...instant, nullable: true })
  at!: string | null;
}
