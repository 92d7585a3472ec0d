import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('afleveringen')
export class AfleveringRow {
  @PrimaryColumn('uuid')
  abonnementId!: string;

  @PrimaryColumn('uuid')
  journeyId!: string;

  @PrimaryColumn('integer')
  factSeq!: number;

  @Column('uuid')
  gebeurtenisId!: string;

  @Column('text')
  type!: string;

  @Column(instant)
  at!: string;

  @Column({ ...instant, default: () => 'clock_timestamp()' })
  gemaaktTijdstip!: string;

  @Column('integer', { default: 0 })
  pogingen!: number;

  @Column({ ...instant, nullable: true })
  bezigTotTijdstip!: string | null;

  @Column({ ...instant, nullable: true })
  geprobeerdTijdstip!: string | null;

  @Column('text', { nullable: true })
  reden!: string | null;

  @Column({ ...instant, nullable: true })
  geleverdTijdstip!: string | null;
}
