import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('weergaven')
export class WeergaveRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { nullable: true })
  teamId!: string | null;

  @Column('text', { nullable: true })
  kantoorId!: string | null;

  @Column('text')
  naam!: string;

  @Column('text')
  adres!: string;

  @Column('text')
  doorId!: string;

  @Column(instant)
  at!: string;
}
