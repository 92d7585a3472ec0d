import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('beoordeling_feiten')
export class BeoordelingFeitRow {
  @PrimaryColumn('uuid')
  handelingId!: string;

  @PrimaryColumn('integer')
  versie!: number;

  @Column('text')
  type!: string;

  @Column('text')
  actorId!: string;

  @Column('text')
  hoedanigheid!: string;

  @Column('jsonb')
  data!: unknown;

  @Column(instant)
  at!: string;

  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  position!: number;
}
