import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('mdo_berichten')
export class MdoBerichtRow {
  @PrimaryColumn('uuid')
  sessieId!: string;

  @PrimaryColumn('integer')
  versie!: number;

  @PrimaryColumn('text')
  medewerkerId!: string;

  @Column({ ...instant, nullable: true })
  gezienTijdstip!: string | null;
}
