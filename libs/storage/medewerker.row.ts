import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('medewerkers')
export class MedewerkerRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  naam!: string;

  @Column('text', { nullable: true })
  kantoorId!: string | null;

  @Column('text', { nullable: true })
  teamId!: string | null;
}
