import { Entity, PrimaryColumn } from 'typeorm';
import { OrderedHistoryRow } from './history.row';

@Entity('mdo_feiten')
export class MdoFeitRow extends OrderedHistoryRow {
  @PrimaryColumn('uuid')
  sessieId!: string;
}
