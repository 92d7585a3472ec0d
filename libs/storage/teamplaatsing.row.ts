import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('teamplaatsingen')
export class TeamplaatsingRow {
  @PrimaryColumn('text')
  medewerkerId!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('text')
  teamId!: string;
}
