import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('verdeling')
export class VerdelingRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text')
  kantoorId!: string;

  @Column('text')
  sleutel!: string;

  @Column('integer')
  vanaf!: number;

  @Column('integer')
  totEnMet!: number;

  @Column('text', { nullable: true })
  teamId!: string | null;

  @Column('date')
  geldigVan!: string;

  @Column('date', { nullable: true })
  geldigTot!: string | null;
}
