import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('mdo_quorum')
export class MdoQuorumRow {
  @PrimaryColumn('text')
  kantoorId!: string;

  @PrimaryColumn('text')
  soort!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('text', { array: true })
  rollen!: string[];

  @Column('text', { nullable: true })
  doorId!: string | null;

  @Column({ ...instant, nullable: true })
  at!: string | null;
}
