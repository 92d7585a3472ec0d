import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('deadlines')
export class DeadlineRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @PrimaryColumn('text')
  sleutel!: string;

  @Column('text')
  soort!: string;

  @Column('integer')
  versie!: number;

  @Column('date')
  startDatum!: string;

  @Column('date', { nullable: true })
  uiterlijkeDatum!: string | null;

  @Column('date', { nullable: true })
  wettelijkeDatum!: string | null;

  @Column('text')
  status!: string;

  @Column('jsonb')
  onderbouwing!: unknown;

  @Column('text', { nullable: true })
  alarmSoort!: string | null;

  @Column('date', { nullable: true })
  alarmDatum!: string | null;

  @Column('boolean', { default: false })
  alarmIngepland!: boolean;
}
