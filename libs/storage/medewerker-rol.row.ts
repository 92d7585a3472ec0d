import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('medewerker_rollen')
export class MedewerkerRolRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text')
  medewerkerId!: string;

  @Column('text')
  rol!: string;

  @Column('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;
}
