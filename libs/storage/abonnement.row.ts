import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('abonnementen')
export class AbonnementRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  url!: string;

  @Column('text', { array: true })
  typen!: string[];

  @Column('bytea')
  geheim!: Buffer;

  @Column('text', { default: 'ACTIEF' })
  status!: string;

  @Column('text')
  doorId!: string;

  @Column(instant)
  at!: string;

  @Column({ ...instant, nullable: true })
  gestoptTijdstip!: string | null;

  @Column('integer', { default: 0 })
  mislukt!: number;

  @Column({ ...instant, default: () => 'clock_timestamp()' })
  wachtTotTijdstip!: string;
}
