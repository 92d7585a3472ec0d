import { Entity, PrimaryColumn } from 'typeorm';
import { OrderedHistoryRow } from './history.row';

@Entity('taak_feiten')
export class TaakFeitRow extends OrderedHistoryRow {
  @PrimaryColumn('uuid')
  taakId!: string;
}
