import { Column, Entity, PrimaryColumn } from 'typeorm';

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
}
