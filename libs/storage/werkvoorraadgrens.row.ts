import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('werkvoorraadgrenzen')
export class WerkvoorraadgrensRow {
  @PrimaryColumn('text')
  kantoorId!: string;

  @PrimaryColumn('text')
  discipline!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('integer')
  grens!: number;

  @Column('text')
  reden!: string;

  @Column('text')
  doorId!: string;
}
