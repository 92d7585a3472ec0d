import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('kwaliteit_toetsingen')
export class KwaliteitToetsingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('uuid')
  stapId!: string;

  @Column('integer')
  nummer!: number;

  @Column('text')
  toetserId!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  oordeel!: string | null;

  @Column('jsonb', { default: {} })
  antwoorden!: unknown;

  @Column(instant)
  gewijzigdTijdstip!: string;
}
