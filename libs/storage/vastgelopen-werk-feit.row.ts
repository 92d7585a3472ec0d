import { Entity, PrimaryColumn } from 'typeorm';
import { OrderedHistoryRow } from './history.row';

@Entity('vastgelopen_werk_feiten')
export class VastgelopenWerkFeitRow extends OrderedHistoryRow {
  @PrimaryColumn('uuid')
  werkId!: string;
}
