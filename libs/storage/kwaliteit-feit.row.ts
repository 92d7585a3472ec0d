import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('kwaliteit_feiten')
export class KwaliteitFeitRow {
  @PrimaryColumn('uuid')
  voorId!: string;

  @PrimaryColumn('integer')
  versie!: number;

  @Column('uuid')
  onderzoekId!: string;

  @Column('text')
  type!: string;

  @Column('text')
  actorId!: string;

  @Column('text')
  hoedanigheid!: string;

  @Column('jsonb')
  data!: unknown;

  @Column(instant)
  at!: string;
}
