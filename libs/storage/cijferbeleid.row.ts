import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('cijferbeleid')
export class CijferbeleidRow {
  @PrimaryColumn('text')
  kantoorId!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('text')
  beleid!: string;

  @Column('boolean', { default: false })
  allenWekelijks!: boolean;

  @Column('text', { nullable: true })
  doorId!: string | null;

  @Column({ ...instant, nullable: true })
  at!: string | null;
}
