import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('bijlagen', { schema: 'medisch' })
export class BijlageRow {
  @PrimaryColumn('uuid')
  briefId!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('integer')
  factSeq!: number;

  @Column('date')
  datum!: string;

  @Column('bytea')
  inhoud!: Buffer;
}
