import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('productie_dagen')
export class ProductieDagRow {
  @PrimaryColumn('text')
  teamId!: string;

  @PrimaryColumn('date')
  datum!: string;

  @PrimaryColumn('text')
  handeling!: string;

  @PrimaryColumn('text')
  functie!: string;

  @Column('bigint')
  aandeel!: number;

  @Column('bigint')
  normMinuten!: number;
}
