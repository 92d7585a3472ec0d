import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('werkpatronen')
export class WerkpatroonRow {
  @PrimaryColumn('text')
  medewerkerId!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('integer', { array: true })
  minuten!: number[];

  @Column('integer', { default: 0 })
  aandeelOpleiding!: number;
}
