import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('voorraad_mutaties')
export class VoorraadMutatieRow {
  @PrimaryColumn('text')
  teamId!: string;

  @PrimaryColumn('text')
  soort!: string;

  @PrimaryColumn('text')
  variant!: string;

  @PrimaryColumn('boolean')
  overgenomenTeLaat!: boolean;

  @PrimaryColumn('date')
  datum!: string;

  @Column('integer')
  open!: number;

  @Column('integer')
  wachtend!: number;

  @Column('integer')
  teLaat!: number;

  @Column('integer')
  instroom!: number;
}
