import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('mdo_sessies')
export class MdoSessieRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  teamId!: string;

  @Column('date')
  datum!: string;

  @Column('text', { nullable: true })
  aanvang!: string | null;

  @Column('text')
  status!: string;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('text', { nullable: true })
  voorzitterId!: string | null;

  @Column('uuid', { nullable: true })
  huidigJourneyId!: string | null;

  @Column({ ...instant, nullable: true })
  huidigSindsTijdstip!: string | null;

  @Column({ ...instant, nullable: true })
  geopendTijdstip!: string | null;

  @Column({ ...instant, nullable: true })
  geslotenTijdstip!: string | null;

  @Column({ ...instant, nullable: true })
  afgezegdTijdstip!: string | null;
}
