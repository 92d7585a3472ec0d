import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('dossier_gevouwen')
export class DossierGevouwenRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @Column('integer')
  seq!: number;
}
