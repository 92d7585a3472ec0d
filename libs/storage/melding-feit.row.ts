import { Entity, PrimaryColumn } from 'typeorm';
import { OrderedHistoryRow } from './history.row';

@Entity('melding_feiten')
export class MeldingFeitRow extends OrderedHistoryRow {
  @PrimaryColumn('uuid')
  meldingId!: string;
}
