import { Entity, PrimaryColumn } from 'typeorm';
import { OrderedHistoryRow } from './history.row';

@Entity('beoordeling_feiten')
export class BeoordelingFeitRow extends OrderedHistoryRow {
  @PrimaryColumn('uuid')
  handelingId!: string;
}
