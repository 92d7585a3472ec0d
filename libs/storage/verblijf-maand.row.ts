import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('verblijf_maanden')
export class VerblijfMaandRow {
  @PrimaryColumn('text')
  teamId!: string;

  @PrimaryColumn('text')
  kennis!: string;

  @PrimaryColumn('date')
  bekend!: string;

  @PrimaryColumn('date')
  maand!: string;

  @PrimaryColumn('text')
  fase!: string;

  @PrimaryColumn('integer')
  dagen!: number;

  @Column('integer')
  aantal!: number;
}
