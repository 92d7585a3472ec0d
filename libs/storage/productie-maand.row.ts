import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('productie_maanden')
export class ProductieMaandRow {
  @PrimaryColumn('text')
  teamId!: string;

  @PrimaryColumn('date')
  maand!: string;

  @PrimaryColumn('text')
  functie!: string;

  @Column('bigint')
  normMinuten!: number;
}
