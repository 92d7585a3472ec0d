import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('medewerker_vervanging')
export class MedewerkerVervangingRow {
  @PrimaryColumn('text')
  medewerkerId!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date')
  tot!: string;

  @Column('text')
  vervangerId!: string;
}
