import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('teams')
export class TeamRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kantoorId!: string;

  @Column('text')
  naam!: string;
}
