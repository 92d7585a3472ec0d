import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('concepten', { schema: 'medisch' })
export class ConceptRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @PrimaryColumn('text')
  actie!: string;

  @PrimaryColumn('text')
  medewerkerId!: string;

  @Column('integer')
  versieGezien!: number;

  @Column('bytea')
  inhoud!: Buffer;

  @Column(instant)
  at!: string;
}
