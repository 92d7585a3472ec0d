import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('productie_tellingen')
export class ProductieTellingRow {
  @PrimaryColumn('date')
  datum!: string;

  @PrimaryColumn('text')
  teamId!: string;

  @PrimaryColumn('text')
  feitType!: string;

  @Column('bigint')
  aantal!: number;
}
