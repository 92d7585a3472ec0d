import { Entity, PrimaryColumn } from 'typeorm';
import { HistoryRow } from './history.row';

@Entity('afwezigheid_feiten')
export class AfwezigheidFeitRow extends HistoryRow {
  @PrimaryColumn('uuid')
  afwezigheidId!: string;
}
