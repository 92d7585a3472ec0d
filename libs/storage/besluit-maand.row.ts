import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('besluit_maanden')
export class BesluitMaandRow {
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
  vangnet!: boolean;

  @PrimaryColumn('boolean')
  overgenomenTeLaat!: boolean;

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
