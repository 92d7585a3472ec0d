import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Json } from '../domain/json';
import { instant } from './instant';

@Entity('regelboeken')
export class RegelboekRow {
  @PrimaryColumn('integer')
  versie!: number;

  @Column('jsonb')
  regels!: Json;

  @Column('text')
  toelichting!: string;

  @Column('text')
  vastgesteldDoorId!: string;

  @Column(instant)
  at!: string;
}
