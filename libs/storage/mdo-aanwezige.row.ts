import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('mdo_aanwezigen')
export class MdoAanwezigeRow {
  @PrimaryColumn('uuid')
  sessieId!: string;

  @PrimaryColumn('text')
  medewerkerId!: string;

  @PrimaryColumn(instant as { type: 'timestamptz' })
  vanTijdstip!: string;

  @Column('text', { array: true })
  rollen!: string[];

  @Column({ ...instant, nullable: true })
  totTijdstip!: string | null;
}
