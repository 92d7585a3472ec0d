import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('vaste_vervangers')
export class VasteVervangerRow {
  @PrimaryColumn('text')
  medewerkerId!: string;

  @PrimaryColumn('text')
  rol!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('text')
  vervangerId!: string;
}
