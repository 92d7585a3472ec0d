import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('kantoren')
export class KantoorRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  naam!: string;
}
