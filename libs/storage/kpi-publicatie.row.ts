import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../domain/json';
import { instant } from './instant';

@Entity('kpi_publicaties')
export class KpiPublicatieRow {
  @PrimaryColumn('date')
  datum!: string;

  @PrimaryColumn('text')
  naam!: string;

  @PrimaryColumn('text')
  scope!: string;

  @Column('text')
  variant!: string;

  @Column(instant)
  tijdstip!: string;

  @Column('date')
  van!: string;

  @Column('date')
  tot!: string;

  @Column('jsonb')
  cijfer!: JsonObject;
}
