import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('voorraad_maanden')
export class VoorraadMaandRow {
  @PrimaryColumn('text')
  teamId!: string;

  @PrimaryColumn('text')
  kennis!: string;

  @PrimaryColumn('date')
  bekend!: string;

  @PrimaryColumn('date')
  maand!: string;

  @PrimaryColumn('text')
  soort!: string;

  @PrimaryColumn('text')
  variant!: string;

  @PrimaryColumn('boolean')
  overgenomenTeLaat!: boolean;

  @Column('integer')
  open!: number;

  @Column('integer')
  wachtend!: number;

  @Column('integer')
  teLaat!: number;

  @Column('integer')
  instroom!: number;
}
