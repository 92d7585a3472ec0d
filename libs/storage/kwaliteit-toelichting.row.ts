import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('kwaliteit_toelichtingen', { schema: 'medisch' })
export class KwaliteitToelichtingRow {
  @PrimaryColumn('uuid')
  voorId!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('bytea')
  inhoud!: Buffer;

  @Column(instant)
  at!: string;
}
