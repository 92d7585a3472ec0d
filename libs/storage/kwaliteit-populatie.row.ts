import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('kwaliteit_populatie')
export class KwaliteitPopulatieRow {
  @PrimaryColumn('uuid')
  onderzoekId!: string;

  @PrimaryColumn('text')
  kantoorId!: string;

  @PrimaryColumn('text')
  stratum!: string;

  @PrimaryColumn('integer')
  volgorde!: number;

  @Column('uuid')
  journeyId!: string;
}
