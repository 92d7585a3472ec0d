import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('delegatiebeleid')
export class DelegatiebeleidRow {
  @PrimaryColumn('text')
  kantoorId!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('text', { array: true })
  delegeren!: string[];

  @Column('text')
  bijAfwezigheid!: string;

  @Column('integer', { default: 5 })
  steekproefLaagste!: number;

  @Column('integer', { default: 100 })
  steekproefHoogste!: number;

  @Column('integer', { default: 10 })
  steekproefReeks!: number;

  @Column('text', { nullable: true })
  doorId!: string | null;

  @Column({ ...instant, nullable: true })
  at!: string | null;
}
