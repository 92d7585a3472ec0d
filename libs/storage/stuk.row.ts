import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('stukken', { schema: 'medisch' })
export class StukRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('integer')
  factSeq!: number;

  @Column('text')
  compartiment!: string;

  @Column('text')
  soort!: string;

  @Column('text')
  auteurId!: string;

  @Column('text')
  hoedanigheid!: string;

  @Column(instant)
  at!: string;

  @Column('bytea')
  inhoud!: Buffer;
}
