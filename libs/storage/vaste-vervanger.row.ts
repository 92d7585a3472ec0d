import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('vaste_vervangers')
export class VasteVervangerRow {
  @PrimaryColumn('text')
  medewerkerId!: string;

  @PrimaryColumn('text')
  rol!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('text')
  vervangerId!: string;

  @Column('text', { nullable: true })
  doorId!: string | null;

  @Column({ ...instant, nullable: true })
  at!: string | null;
}
