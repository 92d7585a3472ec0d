import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('brieven')
export class BriefRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('integer')
  factSeq!: number;

  @Column('text')
  soort!: string;

  @Column('text')
  aan!: string;

  @Column('text')
  onderwerp!: string;

  @Column('text')
  tekst!: string;

  @Column('date')
  verzondenDatum!: string;

  @Column('text', { nullable: true })
  kenmerk!: string | null;

  @Column('bytea', { nullable: true })
  pdf!: Buffer | null;
}
