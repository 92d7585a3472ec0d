import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HistoryRow } from './history.row';

@Entity('kwaliteit_feiten')
export class KwaliteitFeitRow extends HistoryRow {
  @PrimaryColumn('uuid')
  voorId!: string;

  @Column('uuid')
  onderzoekId!: string;
}
