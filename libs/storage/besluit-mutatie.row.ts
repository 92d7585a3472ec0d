import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('besluit_mutaties')
export class BesluitMutatieRow {
  @PrimaryColumn('text')
  teamId!: string;

  @PrimaryColumn('text')
  soort!: string;

  @PrimaryColumn('text')
  variant!: string;

  @PrimaryColumn('boolean')
  vangnet!: boolean;

  @PrimaryColumn('boolean')
  overgenomenTeLaat!: boolean;

  @PrimaryColumn('date')
  datum!: string;

  @Column('integer')
  besluiten!: number;

  @Column('integer')
  opTijd!: number;

  @Column('integer')
  beoordeeld!: number;

  @Column('integer')
  afgewezen!: number;

  @Column('integer')
  hersteld!: number;

  @Column('bigint')
  verzuimDagen!: number;

  @Column('integer')
  einden!: number;
}
