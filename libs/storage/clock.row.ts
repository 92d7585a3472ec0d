import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('clock')
export class ClockRow {
  @PrimaryColumn('boolean', { default: true })
  id!: boolean;

  @Column('interval', { default: '00:00:00' })
  verzet!: unknown;
}
