import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('kwaliteit_onderzoeken')
export class KwaliteitOnderzoekRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('text')
  naam!: string;

  @Column('text')
  status!: string;

  @Column('jsonb')
  plan!: unknown;

  @Column('text')
  zaad!: string;

  @Column('text')
  leiderId!: string;

  @Column(instant)
  at!: string;

  @Column(instant)
  gewijzigdTijdstip!: string;
}
