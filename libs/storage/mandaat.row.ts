import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('mandaten')
export class MandaatRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('text')
  status!: string;

  @Column('text', { array: true })
  handelingen!: string[];

  @Column('uuid', { nullable: true })
  journeyId!: string | null;

  @Column('text')
  teamId!: string;

  @Column('text', { nullable: true })
  soort!: string | null;

  @Column('boolean', { default: false })
  voorbereiding!: boolean;

  @Column('text')
  opdrachtgeverId!: string;

  @Column('text')
  hoedanigheid!: string;

  @Column('text', { nullable: true })
  aanId!: string | null;

  @Column('integer', { nullable: true })
  maximum!: number | null;

  @Column('integer', { default: 0 })
  aantal!: number;

  @Column('text', { nullable: true })
  totFase!: string | null;

  @Column('text', { nullable: true })
  toelichting!: string | null;

  @Column('date')
  vanDatum!: string;

  @Column('date', { nullable: true })
  totDatum!: string | null;

  @Column('date')
  terugVoorDatum!: string;

  @Column('text')
  review!: string;

  @Column('integer', { nullable: true })
  reviewPercentage!: number | null;

  @Column('text', { nullable: true })
  reden!: string | null;

  @Column(instant)
  at!: string;

  @Column(instant)
  gewijzigdTijdstip!: string;
}
