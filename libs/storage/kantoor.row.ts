import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('kantoren')
export class KantoorRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  naam!: string;

  @Column('text', { nullable: true })
  district!: string | null;
}
