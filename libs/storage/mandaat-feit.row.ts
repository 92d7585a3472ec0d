import { Entity, PrimaryColumn } from 'typeorm';
import { OrderedHistoryRow } from './history.row';

@Entity('mandaat_feiten')
export class MandaatFeitRow extends OrderedHistoryRow {
  @PrimaryColumn('uuid')
  mandaatId!: string;
}
